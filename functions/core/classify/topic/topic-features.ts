import { type Featurize, type Part, part } from "../learned/feature.ts";
import { largestOf } from "../learned/linear-model.ts";
import type { Word } from "../words-read.ts";
import type { TopicWords } from "./topic-words.ts";

/** Changes whenever a unit may give other features than before, or its neighbours may. */
export const topicFeaturesVersion = "topic-2";

/** What a pair of neighbouring words, and a word of stem or headings, counts beside a word of the unit's own. */
const share = { pair: 0.5, around: 0.4 } as const;
const pair = part("");

/** The first layer reads words, by their stems: the unit's own, alone and in pairs, and those of stem and headings. */
export const topicWordFeatures: Featurize<TopicWords> = ({ own, around }, emit) => {
  const seen = new Set<number>();
  let last: Part | null = null;
  for (let at = 0; at < own.length; at += 1) {
    const stem = own[at]?.stem ?? pair;
    const isNew = !seen.has(stem.key);
    if (isNew) {
      seen.add(stem.key);
      emit(stem, 1);
    }
    if (last !== null && (isNew || !hasPair(own, last, stem, at))) emit(pair, share.pair, last, stem);
    last = stem;
  }
  for (const { stem } of around) {
    if (seen.has(stem.key)) continue;
    seen.add(stem.key);
    emit(stem, share.around);
  }
};

/** Whether two stems follow each other anywhere before `end`. */
function hasPair(own: readonly Word[], first: Part, second: Part, end: number): boolean {
  for (let at = 1; at < end; at += 1)
    if (own[at]?.stem.key === second.key && own[at - 1]?.stem.key === first.key) return true;
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

/** Feature n × labels + l of the second layer is label l of the unit itself (n = 0) or of window n − 1. */
const sources = ["own:", ...windows.map(({ name }) => name)];
const names = new Map<number, readonly Part[]>();

/** The names of the features of the second layer where there are `width` labels. */
export function topicContextNames(width: number): readonly Part[] {
  const known = names.get(width);
  if (known !== undefined) return known;
  const made = sources.flatMap((source) => Array.from({ length: width }, (_, at) => part(`${source}${at}`)));
  names.set(width, made);
  return made;
}

/** The second layer's features, by `tellContext`, as names. */
export const topicContextFeatures: Featurize<TopicContext> = (context, emit) => {
  const known = topicContextNames(context.own.length);
  tellContext(context, (feature, value) => {
    const name = known[feature];
    if (name !== undefined) emit(name, value);
  });
};

/**
 * The second layer reads what the first thinks of the unit and of those around it: manifestos stay on a subject.
 * Where a window is empty, at the ends of sections, the section's mean stands in for it.
 */
export function tellContext(context: TopicContext, tell: (feature: number, value: number) => void): void {
  const { own, at } = context;
  const width = own.length;
  const best = largestOf(own);
  for (let label = 0; label < width; label += 1) {
    tell(label, weight.own * Math.max(-farthestScore, (own[label] ?? 0) - best));
  }
  const mean = new Float64Array(width);
  for (const [window, { ranges }] of windows.entries()) {
    if (!meanOver(context, ranges, mean) && !meanOver(context, section, mean))
      throw new Error(`unit ${at} has no words`);
    for (let label = 0, from = (window + 1) * width; label < width; label += 1) {
      const value = mean[label] ?? 0;
      if (value >= leastShare) tell(from + label, weight.near * value);
    }
  }
}

/** Writes the mean probabilities of the units at these distances in the section; false if there is none. */
function meanOver(
  { totals, counts, at, from, to }: TopicContext,
  ranges: readonly (readonly [number, number])[],
  mean: Float64Array,
): boolean {
  const width = mean.length;
  let count = 0;
  mean.fill(0);
  for (const [nearest, farthest] of ranges) {
    const start = Math.max(from, at + nearest);
    const end = Math.min(to, at + farthest + 1);
    if (start >= end) continue;
    count += (counts[end] ?? 0) - (counts[start] ?? 0);
    for (let label = 0, before = start * width, after = end * width; label < width; label += 1) {
      mean[label] = (mean[label] ?? 0) + (totals[after + label] ?? 0) - (totals[before + label] ?? 0);
    }
  }
  if (count === 0) return false;
  for (let label = 0; label < width; label += 1) mean[label] = (mean[label] ?? 0) / count;
  return true;
}
