import { type Assurance, assured } from "./assurance.ts";
import { exp } from "./exact-math.ts";
import { type Featurize, featureKey } from "./feature.ts";

/** What a model is and where it comes from. */
export type ModelHeader = {
  /** What it decides, e.g. "topic". */
  readonly task: string;
  /** Changes whenever the same input may give other features: a model fits one definition only. */
  readonly features: string;
  /** The answers, in the order of scores. */
  readonly labels: readonly string[];
  /** SHA-256 of the training data, hexadecimal. */
  readonly data: string;
};

/** A trained model: one layer, or several of which each reads what the one before it said. */
export type Model = ModelHeader & { readonly layers: readonly Layer[] };

/**
 * A linear classifier: each label's score is its bias plus the weights of the features present.
 * Weights are whole numbers from −127 to 127, each label with its own scale.
 */
export type Layer = {
  /** Scores are multiplied by it, so that probabilities mean what they say. */
  readonly sharpness: number;
  readonly bias: Float64Array;
  readonly scale: Float64Array;
  /** Keys of the known features, ascending. */
  readonly keys: Uint32Array;
  /** A row of weights for each key, a weight for each label. */
  readonly weights: Int8Array;
  readonly rowOf: (key: number) => number;
  /** Of a last layer only: how its probabilities are put right; absent where they stand. */
  readonly assurance?: Assurance;
};

/** Where each key stands, −1 for an unknown one: open addressing, at most half full. */
export function rowIndex(keys: Uint32Array): (key: number) => number {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (const [row, key] of keys.entries()) {
    let slot = key & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return (key) => {
    let slot = key & mask;
    for (let row = slots[slot] ?? -1; row !== -1; row = slots[slot] ?? -1) {
      if (keys[row] === key) return row;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

/** Each label's score for an input, sharpened; the larger the likelier. */
export function scoresOf<Input>(layer: Layer, featurize: Featurize<Input>, input: Input): Float64Array {
  const { bias, scale, weights, sharpness, rowOf } = layer;
  const width = bias.length;
  const sums = new Float64Array(width);
  featurize(input, (name, value = 1) => {
    const row = rowOf(featureKey(name));
    if (row === -1) return;
    for (let at = 0, from = row * width; at < width; at += 1) {
      sums[at] = (sums[at] ?? 0) + value * (weights[from + at] ?? 0);
    }
  });
  return sums.map((sum, at) => sharpness * ((bias[at] ?? 0) + sum * (scale[at] ?? 0)));
}

/** Scores as probabilities, which sum to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const share = exp((scores[at] ?? 0) - best);
    shares[at] = share;
    sum += share;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}

/** Each label's probability for an input, put right where the layer says how. */
export function sharesOf<Input>(layer: Layer, featurize: Featurize<Input>, input: Input): Float64Array {
  const shares = softmax(scoresOf(layer, featurize, input));
  return layer.assurance === undefined ? shares : assured(shares, layer.assurance);
}

/** A feature that spoke for or against a label. */
export type Contribution = { readonly feature: string; readonly weight: number };

/** The features that spoke most for a label, or against it, compared with the mean label; strongest first. */
export function strongest<Input>(
  layer: Layer,
  featurize: Featurize<Input>,
  input: Input,
  label: number,
  most: number,
): Contribution[] {
  const width = layer.bias.length;
  const weightOf = (row: number, column: number) =>
    (layer.weights[row * width + column] ?? 0) * (layer.scale[column] ?? 0);
  const found = new Map<string, number>();
  featurize(input, (name, value = 1) => {
    const row = layer.rowOf(featureKey(name));
    if (row === -1) return;
    let mean = 0;
    for (let column = 0; column < width; column += 1) mean += weightOf(row, column) / width;
    const weight = value * layer.sharpness * (weightOf(row, label) - mean);
    found.set(name, (found.get(name) ?? 0) + weight);
  });
  return [...found]
    .map(([feature, weight]) => ({ feature, weight }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}
