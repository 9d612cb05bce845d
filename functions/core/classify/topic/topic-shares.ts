import type { Unit } from "../../model.ts";
import { sharesFrom, softmax } from "../learned/linear-model.ts";
import { contextLength, contextValues, type TopicContext } from "./topic-features.ts";
import type { TopicReader } from "./topic-reader.ts";
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

/** What a topic model makes of a unit. */
export type TopicReading = {
  /** The probabilities of its labels, until the next unit is read. */
  readonly shares: Float64Array;
  /** What the second layer read, as `contextValues` gives it, until then; null of a unit that stands alone. */
  readonly values: Float64Array | null;
};

/** Whether any other unit with words stands in a unit's section. */
export const hasNeighbours = ({ counts, from, to }: TopicContext): boolean =>
  (counts[to] ?? 0) - (counts[from] ?? 0) > 1;

/**
 * Tells what a topic model makes of each unit of one document, from the words of each. The second layer learned from
 * units among others and is asked about such alone: what nothing stands around, the first tells, whose sureness was
 * measured too.
 */
export function forEachTopicReading(
  reader: TopicReader,
  units: readonly Unit[],
  words: readonly TopicWords[],
  tell: (reading: TopicReading, at: number) => void,
): void {
  const width = reader.context.bias.length;
  const all = new Float64Array(units.length * width);
  const scores = words.map((read, at) => {
    const own = all.subarray(at * width, (at + 1) * width);
    reader.score(read, own);
    return own;
  });
  const values = new Float64Array(contextLength(width));
  const sums = new Float64Array(width);
  for (const context of contextsOf(units, scores)) {
    const isLone = units[context.at]?.text === "" || !hasNeighbours(context);
    if (isLone) tell({ shares: softmax(context.own, sums), values: null }, context.at);
    else tell({ shares: contextShares(reader, contextValues(context, values), sums), values }, context.at);
  }
}

/** The second layer's probabilities from the values of its features; may write over `sums`. */
function contextShares(
  { context, contextWeights }: TopicReader,
  values: Float64Array,
  sums: Float64Array,
): Float64Array {
  const width = sums.length;
  sums.fill(0);
  for (let feature = 0, from = 0; feature < values.length; feature += 1, from += width) {
    const value = values[feature] ?? 0;
    if (value === 0) continue;
    for (let label = 0; label < width; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (contextWeights[from + label] ?? 0);
  }
  return sharesFrom(context, sums);
}
