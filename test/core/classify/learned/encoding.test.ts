import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeModel, encodeModel } from "../../../../functions/core/classify/learned/encoding.ts";
import {
  type Layer,
  type Model,
  rowIndex,
} from "../../../../functions/core/classify/learned/linear-model.ts";

function layer(keys: readonly number[], weights: readonly number[]): Layer {
  const sorted = Uint32Array.from(keys);
  return {
    sharpness: 1.25,
    bias: Float64Array.of(0.5, -0.25),
    scale: Float64Array.of(0.01, 0.02),
    keys: sorted,
    weights: Int8Array.from(weights),
    rowOf: rowIndex(sorted),
  };
}

const model: Model = {
  task: "pledge",
  features: "unit-1",
  labels: ["no", "yes"],
  data: "abc",
  layers: [layer([3, 200, 0xffffffff], [1, -1, 127, -127, 0, 5]), layer([], [])],
};
const withoutIndex = ({ layers, ...header }: Model) => ({
  ...header,
  layers: layers.map(({ rowOf: _, ...rest }) => rest),
});

describe("model files", () => {
  it("give back what was put in", () => {
    const keyed = fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 40 }).chain((keys) =>
      fc.tuple(
        fc.constant(keys.toSorted((a, b) => a - b)),
        fc.array(fc.integer({ min: -127, max: 127 }), {
          minLength: 2 * keys.length,
          maxLength: 2 * keys.length,
        }),
      ),
    );
    fc.assert(
      fc.property(keyed, ([keys, weights]) => {
        const given = { ...model, layers: [layer(keys, weights)] };
        const read = decodeModel(encodeModel(given));
        expect(read.ok && withoutIndex(read.value)).toEqual(withoutIndex(given));
        if (read.ok)
          for (const [row, key] of keys.entries()) expect(read.value.layers[0]?.rowOf(key)).toBe(row);
      }),
    );
  });

  it("keep how probabilities are put right", () => {
    const given = { ...model, layers: [{ ...layer([7], [1, 2]), assurance: { slope: 0.5, offset: 0.25 } }] };
    const read = decodeModel(encodeModel(given));
    expect(read.ok && withoutIndex(read.value)).toEqual(withoutIndex(given));
  });

  it("read the same from a part of a larger buffer", () => {
    const bytes = encodeModel(model);
    const part = Buffer.concat([Buffer.alloc(13), bytes, Buffer.alloc(7)]).subarray(13, 13 + bytes.length);
    const read = decodeModel(part);
    expect(read.ok && withoutIndex(read.value)).toEqual(withoutIndex(model));
  });

  it("name what is wrong with any other bytes", () => {
    const bytes = encodeModel(model);
    expect(decodeModel(new Uint8Array())).toMatchObject({ error: { code: "not-a-model" } });
    const otherForm = bytes.slice();
    otherForm[20] = 9;
    expect(decodeModel(otherForm)).toMatchObject({ error: { code: "unknown-version" } });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ change;
        expect(decodeModel(other).ok).toBe(false);
      }),
    );
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeModel(bytes.subarray(0, length)).ok).toBe(false);
    }
    expect(decodeModel(Uint8Array.of(...bytes, 0)).ok).toBe(false);
  });
});
