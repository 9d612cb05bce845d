import { type Emit, featureHash } from "../learned/feature.ts";
import { jointly } from "../learned/joint-layers.ts";
import { type Layer, scoresFrom } from "../learned/linear-model.ts";
import { topicContextNames, topicWordFeatures } from "./topic-features.ts";
import type { TopicWords } from "./topic-words.ts";

/** A topic model made ready to be asked about document after document. */
export type TopicReader = {
  /** Adds the first layer's weights of a unit's words to `sums`, a 0 for each label, and makes scores of them. */
  readonly score: (read: TopicWords, sums: Float64Array) => void;
  /** The first layer's weight of a feature for a label, in scores; 0 for a feature that it does not know. */
  readonly weightOf: (hash: number, label: number) => number;
  /** The second layer, which reads what the first made of the units around. */
  readonly context: Layer;
  /** The second layer's weights of each of `topicContextNames`, by label; 0 for a feature that it does not know. */
  readonly contextWeights: Int8Array;
};

/** Makes a topic model's layers ready: one reads words, the other what the first made of the units around. */
export function topicReader([words, context]: readonly Layer[]): TopicReader {
  if (words === undefined || context === undefined) throw new Error("a topic model has two layers");
  const { placeOf, weights } = jointly([words]);
  let into: Float64Array = new Float64Array();
  const emit: Emit = (name, value, first, second) => {
    const place = placeOf(featureHash(name, first, second));
    if (place === -1) return;
    for (let label = 0; label < into.length; label += 1)
      into[label] = (into[label] ?? 0) + value * (weights[place + label] ?? 0);
  };
  return {
    score: (read, sums) => {
      into = sums;
      topicWordFeatures(read, emit);
      scoresFrom(words, sums);
    },
    weightOf: (hash, label) => {
      const place = placeOf(hash);
      return place === -1 ? 0 : (weights[place + label] ?? 0) * (words.scale[label] ?? 0);
    },
    context,
    contextWeights: contextWeightsOf(context),
  };
}

function contextWeightsOf({ bias, rowOf, weights }: Layer): Int8Array {
  const width = bias.length;
  const names = topicContextNames(width);
  const dense = new Int8Array(names.length * width);
  for (const [feature, name] of names.entries()) {
    const row = rowOf(featureHash(name) >>> 0);
    if (row !== -1) dense.set(weights.subarray(row * width, (row + 1) * width), feature * width);
  }
  return dense;
}
