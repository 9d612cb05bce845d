import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Emit, featureKey, part } from "../../../../functions/core/classify/learned/feature.ts";
import { FeatureSheet } from "../../../../functions/core/classify/learned/feature-sheet.ts";
import { jointly } from "../../../../functions/core/classify/learned/joint-layers.ts";
import { type Layer, rowIndex, scoresOf } from "../../../../functions/core/classify/learned/linear-model.ts";

const names = Array.from({ length: 40 }, (_, at) => part(`w:${at}`));

/** A layer that knows some of the names, with weights that differ by name and label. */
function layerOf(known: readonly number[], width: number): Layer {
  const keys = Uint32Array.from(known, (at) => featureKey(names[at] ?? part(""))).sort();
  const weights = Int8Array.from({ length: keys.length * width }, (_, at) => ((at * 37) % 255) - 127);
  const ones = new Float64Array(width).fill(1);
  return { sharpness: 1, bias: ones, scale: ones, keys, weights, rowOf: rowIndex(keys) };
}
const some = fc.uniqueArray(fc.nat(names.length - 1));
/** Features by their names, more than there is room for at first, with values that sum exactly. */
const features = fc.array(fc.tuple(fc.nat(names.length - 1), fc.constantFrom(1, 1, 0.5)), { maxLength: 700 });
type Features = readonly (readonly [at: number, value: number])[];
const tell = (all: Features, emit: Emit) => {
  for (const [at, value] of all) emit(names[at] ?? part(""), value);
};

describe("a sheet of features", () => {
  it("gives the scores of each layer alone, whatever was asked in between and before", () => {
    fc.assert(
      fc.property(
        some,
        some,
        fc.array(fc.tuple(features, features), { maxLength: 3 }),
        (one, other, inputs) => {
          const layers = [layerOf(one, 3), layerOf(other, 2)];
          const sheet = new FeatureSheet(jointly(layers));
          for (const [first, second] of inputs) {
            sheet.clear();
            sheet.add(tell, first);
            expect(sheet.scores(0)).toEqual(scoresOf(layerOf(one, 3), tell, first));
            sheet.add(tell, second);
            for (const [which, layer] of layers.entries())
              expect(sheet.scores(which)).toEqual(scoresOf(layer, tell, [...first, ...second]));
          }
        },
      ),
    );
  });

  it("tells the features that spoke most for a label, strongest first, and the earlier of equals", () => {
    fc.assert(
      fc.property(some, features, fc.nat(2), (known, all, label) => {
        const layer = layerOf(known, 3);
        const sheet = new FeatureSheet(jointly([layer]));
        sheet.add(tell, all);
        const expected = all
          .map(([at, value]) => {
            const name = names[at] ?? part("");
            const row = layer.rowOf(featureKey(name));
            return { name, weight: row === -1 ? 0 : value * (layer.weights[3 * row + label] ?? 0) };
          })
          .filter(({ weight }) => weight > 0)
          .toSorted((a, b) => b.weight - a.weight)
          .slice(0, 5);
        expect([...sheet.strongest(0, label, 5)].map(({ name }) => name)).toEqual(
          expected.map(({ name }) => name),
        );
      }),
    );
  });
});
