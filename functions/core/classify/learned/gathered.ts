import { type Featurize, featureKey, featureName } from "./feature.ts";
import type { Contribution, Layer } from "./linear-model.ts";

/** The features of one input, told once and asked about by several models. */
export type Gathered = {
  readonly keys: number[];
  readonly values: number[];
  /** Four for each feature: its name, and the words that follow it. Names are put together only for those told. */
  readonly parts: (string | undefined)[];
};

/** Gathers the features of an input, behind others where given. */
export function gather<Input>(
  featurize: Featurize<Input>,
  input: Input,
  { keys, values, parts }: Gathered = { keys: [], values: [], parts: [] },
): Gathered {
  featurize(input, (name, value = 1, first, second, third) => {
    keys.push(featureKey(name, first, second, third));
    values.push(value);
    parts.push(name, first, second, third);
  });
  return { keys, values, parts };
}

/** Gathered features as a layer knows them: the row of each, −1 for an unknown one. */
export type Known = { readonly layer: Layer; readonly rows: Int32Array; readonly features: Gathered };

/** Looks gathered features up in a layer, once for all that is asked of it. */
export function knownTo(layer: Layer, features: Gathered): Known {
  const rows = new Int32Array(features.keys.length);
  for (let at = 0; at < rows.length; at += 1) rows[at] = layer.rowOf(features.keys[at] ?? 0);
  return { layer, rows, features };
}

/** Each label's score, as `scoresOf` gives it. */
export function scoresOfKnown({ layer, rows, features: { values } }: Known): Float64Array {
  const { bias, scale, weights, sharpness } = layer;
  const width = bias.length;
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? -1;
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
export function strongestOf({ layer, rows, features }: Known, label: number, most: number): Contribution[] {
  const { scale, weights, sharpness } = layer;
  const width = scale.length;
  const unit = sharpness * (scale[label] ?? 0);
  const best: { readonly at: number; readonly weight: number }[] = [];
  let least = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? -1;
    if (row === -1) continue;
    const weight = unit * (features.values[at] ?? 0) * (weights[row * width + label] ?? 0);
    if (weight <= least) continue;
    const place = best.findIndex((known) => known.weight < weight);
    best.splice(place === -1 ? best.length : place, 0, { at, weight });
    if (best.length > most) best.pop();
    if (best.length === most) least = best.at(-1)?.weight ?? 0;
  }
  return best.map(({ at, weight }) => ({ feature: nameAt(features, at), weight }));
}

function nameAt({ parts }: Gathered, at: number): string {
  const [name = "", first, second, third] = parts.slice(4 * at, 4 * at + 4);
  return featureName(name, first, second, third);
}
