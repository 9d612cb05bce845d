import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jointly } from "../../../../functions/core/classify/learned/joint-layers.ts";
import { type Layer, rowIndex } from "../../../../functions/core/classify/learned/linear-model.ts";

const key = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  // Keys that belong to the same slots, the last and the first among them.
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }),
);
const layers = (width: number) =>
  fc.uniqueArray(key, { maxLength: 60 }).chain((keys) =>
    fc
      .array(fc.integer({ min: -127, max: 127 }), {
        minLength: keys.length * width,
        maxLength: keys.length * width,
      })
      .map((weights): Layer => {
        const sorted = Uint32Array.from(keys).sort();
        const all = new Float64Array(width);
        return {
          sharpness: 1,
          bias: all,
          scale: all,
          keys: sorted,
          weights: Int8Array.from(weights),
          rowOf: rowIndex(sorted),
        };
      }),
  );

describe("layers in one table", () => {
  it("give each layer's own weights of a key, 0 where only another knows it, and know no other key", () => {
    fc.assert(
      fc.property(layers(2), layers(7), fc.array(key), (first, second, others) => {
        const joint = jointly([first, second]);
        for (const asked of [...first.keys, ...second.keys, ...others]) {
          const place = joint.placeOf(asked);
          expect(joint.placeOf(asked | 0)).toBe(place);
          const rows = [first, second].map(({ rowOf }) => rowOf(asked));
          expect(place === -1).toBe(rows.every((row) => row === -1));
          if (place === -1) continue;
          for (const [which, layer] of [first, second].entries()) {
            const width = layer.bias.length;
            const row = rows[which] ?? -1;
            const own =
              row === -1 ? Array(width).fill(0) : layer.weights.slice(row * width, (row + 1) * width);
            const from = place + (joint.columns[which] ?? 0);
            expect([...joint.weights.slice(from, from + width)]).toEqual([...own]);
          }
        }
      }),
    );
  });
});
