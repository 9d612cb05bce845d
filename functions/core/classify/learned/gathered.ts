import { type Featurize, featureKey } from "./feature.ts";
import type { Contribution, Layer } from "./linear-model.ts";

/** The features of one input, told once and asked about by several models. */
export type Gathered = {
  readonly names: readonly string[];
  readonly keys: readonly number[];
  readonly values: readonly number[];
};

/** Gathers the features of an input. */
export function gather<Input>(featurize: Featurize<Input>, input: Input): Gathered {
  const names: string[] = [];
  const keys: number[] = [];
  const values: number[] = [];
  featurize(input, (name, value = 1) => {
    names.push(name);
    keys.push(featureKey(name));
    values.push(value);
  });
  return { names, keys, values };
}

/** Both lists as one. */
export const together = (a: Gathered, b: Gathered): Gathered => ({
  names: [...a.names, ...b.names],
  keys: [...a.keys, ...b.keys],
  values: [...a.values, ...b.values],
});

/** Each label's score, as `scoresOf` gives it. */
export function scoresOfGathered(layer: Layer, { keys, values }: Gathered): Float64Array {
  const { bias, scale, weights, sharpness, rowOf } = layer;
  const width = bias.length;
  const sums = new Float64Array(width);
  for (let at = 0; at < keys.length; at += 1) {
    const row = rowOf(keys[at] ?? 0);
    if (row === -1) continue;
    const value = values[at] ?? 0;
    for (let label = 0, from = row * width; label < width; label += 1) {
      sums[label] = (sums[label] ?? 0) + value * (weights[from + label] ?? 0);
    }
  }
  for (let label = 0; label < width; label += 1) {
    sums[label] = sharpness * ((bias[label] ?? 0) + (sums[label] ?? 0) * (scale[label] ?? 0));
  }
  return sums;
}

/**
 * The features that spoke most for a label; strongest first, at most `most`. Regression leaves each feature's
 * weights with a sum of about 0 over the labels, so a weight is for its label against the mean of all.
 */
export function strongestFor(layer: Layer, features: Gathered, label: number, most: number): Contribution[] {
  const { scale, weights, sharpness, rowOf } = layer;
  const width = scale.length;
  const unit = sharpness * (scale[label] ?? 0);
  const { names, keys, values } = features;
  const best: Contribution[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const row = rowOf(keys[at] ?? 0);
    if (row === -1) continue;
    const weight = unit * (values[at] ?? 0) * (weights[row * width + label] ?? 0);
    if (weight <= (best.length < most ? 0 : (best.at(-1)?.weight ?? 0))) continue;
    const place = best.findIndex((known) => known.weight < weight);
    best.splice(place === -1 ? best.length : place, 0, { feature: names[at] ?? "", weight });
    if (best.length > most) best.pop();
  }
  return best;
}
