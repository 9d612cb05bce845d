import type { Featurize } from "../learned/feature.ts";
import { largestOf } from "../learned/linear-model.ts";
import type { TopicWords } from "./topic-words.ts";

/** Changes whenever a unit may give other features than before, or its neighbours may. */
export const topicFeaturesVersion = "topic-1";

/** What a pair of neighbouring words, and a word of stem or headings, counts beside a word of the unit's own. */
const share = { pair: 0.5, around: 0.4 } as const;

/** The first layer reads words: the unit's own, alone and in pairs, and those of its stem and headings. */
export const topicWordFeatures: Featurize<TopicWords> = ({ own, around }, emit) => {
  const seen = new Set<string>();
  let last: string | null = null;
  for (const [at, word] of own.entries()) {
    const isNew = !seen.has(word);
    if (isNew) {
      seen.add(word);
      emit(word, 1);
    }
    if (last !== null && (isNew || !hasPair(own, last, word, at))) emit("", share.pair, last, word);
    last = word;
  }
  for (const word of around) {
    if (seen.has(word)) continue;
    seen.add(word);
    emit(word, share.around);
  }
};

/** Whether two words follow each other anywhere before `end`. */
function hasPair(own: readonly string[], first: string, second: string, end: number): boolean {
  for (let at = 1; at < end; at += 1) if (own[at] === second && own[at - 1] === first) return true;
  return false;
}

/** What the first layer thinks of a document's units, and which unit the second is asked about. */
export type TopicContext = {
  /** A row for each n: the sum of the first n units' probabilities of the labels; units without words are left out. */
  readonly totals: Float64Array;
  /** At n, how many of the first n units have words. */
  readonly counts: readonly number[];
  /** The unit's own scores, and its position. */
  readonly own: Float64Array;
  readonly at: number;
  /** The unit's section: from its first unit up to the one behind its last. */
  readonly from: number;
  readonly to: number;
};

/** Windows of neighbours, each as ranges of distances; farther ones are read together. */
const windows: readonly { readonly name: string; readonly ranges: readonly (readonly [number, number])[] }[] =
  [
    { name: "-1:", ranges: [[-1, -1]] },
    { name: "+1:", ranges: [[1, 1]] },
    { name: "-2:", ranges: [[-2, -2]] },
    { name: "+2:", ranges: [[2, 2]] },
    { name: "3-4:", ranges: bothSides(3, 4) },
    { name: "5-8:", ranges: bothSides(5, 8) },
    { name: "9-28:", ranges: bothSides(9, 28) },
  ];
/** As far as the widest window reaches. */
const section: readonly (readonly [number, number])[] = [[-28, 28]];

function bothSides(near: number, far: number): (readonly [number, number])[] {
  return [
    [-far, -near],
    [near, far],
  ];
}

/** A neighbour that gives a label a smaller share says nothing of it. */
const leastShare = 0.02;
/** Scales that make the second layer's values about as large as each other. */
const weight = { own: 0.5, near: 2 } as const;
/** Scores farther than this below the best are as good as none. */
const farthestScore = 12;

/** Labels by their position, as features name them. */
const labelNames: string[] = [];
const labelName = (label: number): string => {
  labelNames[label] ??= String(label);
  return labelNames[label];
};

/**
 * The second layer reads what the first thinks of the unit and of those around it: manifestos stay on a subject.
 * Where a window is empty, at the ends of sections, the section's mean stands in for it.
 */
export const topicContextFeatures: Featurize<TopicContext> = (context, emit) => {
  const { own, at } = context;
  const best = largestOf(own);
  for (let label = 0; label < own.length; label += 1) {
    const value = weight.own * Math.max(-farthestScore, (own[label] ?? 0) - best);
    emit("own:", value, labelName(label));
  }
  for (const { name, ranges } of windows) {
    const mean = meanOver(context, ranges) ?? meanOver(context, section);
    if (mean === null) throw new Error(`unit ${at} has no words`);
    for (let label = 0; label < mean.length; label += 1) {
      const value = mean[label] ?? 0;
      if (value >= leastShare) emit(name, weight.near * value, labelName(label));
    }
  }
};

/** The mean probabilities of the units at these distances in the section; null if there is none. */
function meanOver(
  { totals, counts, at, from, to, own }: TopicContext,
  ranges: readonly (readonly [number, number])[],
): Float64Array | null {
  let count = 0;
  for (const [nearest, farthest] of ranges) {
    const start = Math.max(from, at + nearest);
    const end = Math.min(to, at + farthest + 1);
    if (start < end) count += (counts[end] ?? 0) - (counts[start] ?? 0);
  }
  if (count === 0) return null;
  const mean = new Float64Array(own.length);
  for (const [nearest, farthest] of ranges) {
    const start = Math.max(from, at + nearest);
    const end = Math.min(to, at + farthest + 1);
    if (start >= end) continue;
    const [before, after] = [start * mean.length, end * mean.length];
    for (let label = 0; label < mean.length; label += 1) {
      mean[label] = (mean[label] ?? 0) + (totals[after + label] ?? 0) - (totals[before + label] ?? 0);
    }
  }
  for (let label = 0; label < mean.length; label += 1) mean[label] = (mean[label] ?? 0) / count;
  return mean;
}
