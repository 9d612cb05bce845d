import type { Featurize } from "../learned/feature.ts";
import type { TopicWords } from "./topic-words.ts";

/** Changes whenever a unit may give other features than before, or its neighbours may. */
export const topicFeaturesVersion = "topic-1";

/** What a pair of neighbouring words, and a word of stem or headings, counts beside a word of the unit's own. */
const share = { pair: 0.5, around: 0.4 } as const;

/** The first layer reads words: the unit's own, alone and in pairs, and those of its stem and headings. */
export const topicWordFeatures: Featurize<TopicWords> = ({ own, around }, emit) => {
  const seen = new Set<string>();
  const once = (name: string, value: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    emit(name, value);
  };
  let last: string | null = null;
  for (const word of own) {
    once(word, 1);
    if (last !== null) once(`${last} ${word}`, share.pair);
    last = word;
  }
  for (const word of around) once(word, share.around);
};

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
    { name: "-1", ranges: [[-1, -1]] },
    { name: "+1", ranges: [[1, 1]] },
    { name: "-2", ranges: [[-2, -2]] },
    { name: "+2", ranges: [[2, 2]] },
    { name: "3-4", ranges: bothSides(3, 4) },
    { name: "5-8", ranges: bothSides(5, 8) },
    { name: "9-28", ranges: bothSides(9, 28) },
  ];
/** How far the widest window reaches. */
const farthestUnit = 28;

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

/** Names of features, made once: a window's or the unit's own, then the label's position. */
const names = new Map<string, string[]>();
function nameOf(prefix: string, label: number): string {
  const known = names.get(prefix) ?? [];
  if (known.length === 0) names.set(prefix, known);
  known[label] ??= `${prefix}:${label}`;
  return known[label];
}

/**
 * The second layer reads what the first thinks of the unit and of those around it: manifestos stay on a subject.
 * Where a window is empty, at the ends of sections, the section's mean stands in for it.
 */
export const topicContextFeatures: Featurize<TopicContext> = (context, emit) => {
  const { own, at } = context;
  const best = Math.max(...own);
  for (let label = 0; label < own.length; label += 1) {
    emit(nameOf("own", label), weight.own * Math.max(-farthestScore, (own[label] ?? 0) - best));
  }
  const section = meanOver(context, [[-farthestUnit, farthestUnit]]);
  for (const { name, ranges } of windows) {
    const mean = meanOver(context, ranges) ?? section;
    if (mean === null) throw new Error(`unit ${at} has no words`);
    for (let label = 0; label < mean.length; label += 1) {
      const value = mean[label] ?? 0;
      if (value >= leastShare) emit(nameOf(name, label), weight.near * value);
    }
  }
};

/** The mean probabilities of the units at these distances in the section; null if there is none. */
function meanOver(
  { totals, counts, at, from, to, own }: TopicContext,
  ranges: readonly (readonly [number, number])[],
): Float64Array | null {
  const mean = new Float64Array(own.length);
  let count = 0;
  for (const [nearest, farthest] of ranges) {
    const start = Math.max(from, at + nearest);
    const end = Math.min(to, at + farthest + 1);
    if (start >= end) continue;
    const [before, after] = [start * mean.length, end * mean.length];
    count += (counts[end] ?? 0) - (counts[start] ?? 0);
    for (let label = 0; label < mean.length; label += 1) {
      mean[label] = (mean[label] ?? 0) + (totals[after + label] ?? 0) - (totals[before + label] ?? 0);
    }
  }
  if (count === 0) return null;
  for (let label = 0; label < mean.length; label += 1) mean[label] = (mean[label] ?? 0) / count;
  return mean;
}
