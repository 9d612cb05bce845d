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

/**
 * Where each key stands, −1 for an unknown one. Keys are hashes, spread evenly, and ascend: their first bits tell
 * nearly where one stands, so that a key is looked for among one or two.
 */
export function rowIndex(keys: Uint32Array): (key: number) => number {
  const bits = Math.max(1, 32 - Math.clz32(keys.length));
  const shift = 32 - bits;
  // Of each beginning, the first row that has it or a later one.
  const starts = new Uint32Array(2 ** bits + 1).fill(keys.length);
  let filled = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const beginning = (keys[row] ?? 0) >>> shift;
    while (filled <= beginning) {
      starts[filled] = row;
      filled += 1;
    }
  }
  return (key) => {
    const beginning = key >>> shift;
    const end = starts[beginning + 1] ?? 0;
    for (let row = starts[beginning] ?? end; row < end; row += 1) if (keys[row] === key) return row;
    return -1;
  };
}

/** Each label's score for an input, sharpened; the larger the likelier. */
export function scoresOf<Input>(layer: Layer, featurize: Featurize<Input>, input: Input): Float64Array {
  const { weights, rowOf } = layer;
  const width = layer.bias.length;
  const sums = new Float64Array(width);
  featurize(input, (name, value, first, second, third) => {
    const row = rowOf(featureKey(name, first, second, third));
    if (row === -1) return;
    for (let at = 0, from = row * width; at < width; at += 1) {
      sums[at] = (sums[at] ?? 0) + value * (weights[from + at] ?? 0);
    }
  });
  return scoresFrom(layer, sums);
}

/** Scores from the sums of a layer's weights, in place. */
export function scoresFrom({ bias, scale, sharpness }: Layer, sums: Float64Array): Float64Array {
  for (let label = 0; label < sums.length; label += 1) {
    sums[label] = sharpness * ((bias[label] ?? 0) + (sums[label] ?? 0) * (scale[label] ?? 0));
  }
  return sums;
}

/** The largest of some numbers; −Infinity where there are none. */
export function largestOf(values: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) largest = Math.max(largest, values[at] ?? largest);
  return largest;
}

/** Scores as probabilities, which sum to 1; written into `shares`, which may be the scores themselves. */
export function softmax(
  scores: Float64Array,
  shares: Float64Array = new Float64Array(scores.length),
): Float64Array {
  const best = largestOf(scores);
  let sum = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const share = exp((scores[at] ?? 0) - best);
    shares[at] = share;
    sum += share;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}

/** Each label's probability from the sums of a layer's weights, put right where the layer says how; in place. */
export function sharesFrom(layer: Layer, sums: Float64Array): Float64Array {
  const scores = scoresFrom(layer, sums);
  const shares = softmax(scores, scores);
  return layer.assurance === undefined ? shares : assured(shares, layer.assurance);
}
