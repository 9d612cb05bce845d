import type { Unit } from "../../model.ts";
import { featureKey } from "../learned/feature.ts";
import { type Layer, scoresOf, sharesFrom, softmax } from "../learned/linear-model.ts";
import {
  contextLength,
  contextValues,
  type TopicContext,
  topicContextNames,
  topicWordFeatures,
} from "./topic-features.ts";
import type { TopicWords } from "./topic-words.ts";

const sameSection = (one: Unit, other: Unit) =>
  one.headings.length === other.headings.length && one.headings.at(-1) === other.headings.at(-1);

/** Every unit as the second layer sees it, from the scores that the first gave the units of one document. */
export function contextsOf(units: readonly Unit[], scores: readonly Float64Array[]): TopicContext[] {
  const width = scores[0]?.length ?? 0;
  const totals = new Float64Array((units.length + 1) * width);
  const counts = [0];
  const shares = new Float64Array(width);
  for (const [at, unit] of units.entries()) {
    const has = unit.text === "" ? 0 : 1;
    softmax(scores[at] ?? shares.fill(0), shares);
    for (let label = 0, row = at * width; label < width; label += 1) {
      totals[row + width + label] = (totals[row + label] ?? 0) + has * (shares[label] ?? 0);
    }
    counts.push((counts[at] ?? 0) + has);
  }
  let from = 0;
  let to = 0;
  return units.map((unit, at) => {
    if (at === to) {
      from = at;
      for (to = at + 1; to < units.length; to += 1) {
        const next = units[to];
        if (next === undefined || !sameSection(unit, next)) break;
      }
    }
    return { totals, counts, own: scores[at] ?? new Float64Array(width), at, from, to };
  });
}

/** What a topic model makes of a unit: the probabilities of its labels, and what the second layer read. */
export type TopicReading = { readonly shares: Float64Array; readonly context: TopicContext };

/** A topic model's layers: one reads words, the other what the first made of the units around. */
export function bothOf([words, context]: readonly Layer[]): {
  readonly words: Layer;
  readonly context: Layer;
} {
  if (words === undefined || context === undefined) throw new Error("a topic model has two layers");
  return { words, context };
}

/** Where the second layer has each of its features, by their numbers; −1 for one that it does not know. */
export const contextRows = (layers: readonly Layer[]): Int32Array => {
  const { context } = bothOf(layers);
  return Int32Array.from(topicContextNames(context.bias.length), (name) => context.rowOf(featureKey(name)));
};

/** Whether any other unit with words stands in a unit's section. */
export const hasNeighbours = ({ counts, from, to }: TopicContext): boolean =>
  (counts[to] ?? 0) - (counts[from] ?? 0) > 1;

/**
 * What a topic model makes of each unit of one document, from the words of each. The second layer learned from units
 * among others and is asked about such alone: what nothing stands around, the first tells, whose sureness was
 * measured too.
 *
 * @param rows the second layer's, from `contextRows`
 */
export function topicReadingsOf(
  layers: readonly Layer[],
  units: readonly Unit[],
  words: readonly TopicWords[],
  rows = contextRows(layers),
): TopicReading[] {
  const both = bothOf(layers);
  const scores = words.map((read) => scoresOf(both.words, topicWordFeatures, read));
  const values = new Float64Array(contextLength(both.context.bias.length));
  return contextsOf(units, scores).map((context, at) => {
    const isLone = units[at]?.text === "" || !hasNeighbours(context);
    if (isLone) return { shares: softmax(context.own), context };
    return { shares: contextShares(both.context, rows, contextValues(context, values)), context };
  });
}

/** The second layer's probabilities from the values of its features; `rows` are where the layer has each of them. */
function contextShares(layer: Layer, rows: Int32Array, values: Float64Array): Float64Array {
  const { weights } = layer;
  const width = layer.bias.length;
  const sums = new Float64Array(width);
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature] ?? 0;
    const row = rows[feature] ?? -1;
    if (value === 0 || row === -1) continue;
    for (let label = 0, from = row * width; label < width; label += 1) {
      sums[label] = (sums[label] ?? 0) + value * (weights[from + label] ?? 0);
    }
  }
  return sharesFrom(layer, sums);
}
