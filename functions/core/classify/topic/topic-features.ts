import { Glimpses } from "../glimpses.ts";
import { type Featurize, type Part, part } from "../learned/feature.ts";
import { largestOf } from "../learned/linear-model.ts";
import { hasStem, type Word } from "../words-read.ts";
import type { TopicWords } from "./topic-words.ts";

/** Changes whenever a unit may give other features than before, or its neighbours may. */
export const topicFeaturesVersion = "topic-2";

/** What a pair of neighbouring words, and a word of stem or headings, counts beside a word of the unit's own. */
const share = { pair: 0.5, around: 0.4 } as const;
const pair = part("");

/** The stems of the unit being read. */
const stems = new Glimpses();

/** The first layer reads words, by their stems: the unit's own, alone and in pairs, and those of stem and headings. */
export const topicWordFeatures: Featurize<TopicWords> = ({ own, around }, emit) => {
  stems.clear();
  let last: Part | null = null;
  for (let at = 0; at < own.length; at += 1) {
    const stem = own[at]?.stem ?? pair;
    const isNew = stems.isNew(stem.key) || !hasStem(own, stem, at);
    if (isNew) emit(stem, 1);
    if (last !== null && (isNew || !hasPair(own, last, stem, at))) emit(pair, share.pair, last, stem);
    last = stem;
  }
  tellAround(own, around, emit);
};

/** Tells the stems of stem and headings that are none of the unit's own, which have been glimpsed, each once. */
function tellAround(own: readonly Word[], around: readonly Word[], tell: TellStem): void {
  for (let at = 0; at < around.length; at += 1) {
    const stem = around[at]?.stem ?? pair;
    if (stems.isNew(stem.key) || !(hasStem(own, stem, own.length) || hasStem(around, stem, at)))
      tell(stem, share.around);
  }
}

type TellStem = (stem: Part, value: number) => void;

/** The stems that the first layer reads of a unit, each once, with what each counts. */
export function topicStems({ own, around }: TopicWords, tell: TellStem): void {
  stems.clear();
  for (let at = 0; at < own.length; at += 1) {
    const stem = own[at]?.stem ?? pair;
    if (stems.isNew(stem.key) || !hasStem(own, stem, at)) tell(stem, 1);
  }
  tellAround(own, around, tell);
}

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

/** A range of distances from a unit, in units: below 0 before it. */
type Range = { readonly from: number; readonly to: number };
const bothSides = (near: number, far: number): Range[] => [
  { from: -far, to: -near },
  { from: near, to: far },
];

/** Windows of neighbours; farther ones are read together. */
const windows: readonly { readonly name: string; readonly ranges: readonly Range[] }[] = [
  { name: "-1:", ranges: [{ from: -1, to: -1 }] },
  { name: "+1:", ranges: [{ from: 1, to: 1 }] },
  { name: "-2:", ranges: [{ from: -2, to: -2 }] },
  { name: "+2:", ranges: [{ from: 2, to: 2 }] },
  { name: "3-4:", ranges: bothSides(3, 4) },
  { name: "5-8:", ranges: bothSides(5, 8) },
  { name: "9-28:", ranges: bothSides(9, 28) },
];
/** As far as the widest window reaches. */
const section: readonly Range[] = [{ from: -28, to: 28 }];

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

/** The second layer's features, as `contextValues` gives them, by name. */
export const topicContextFeatures: Featurize<TopicContext> = (context, emit) => {
  const width = context.own.length;
  const values = contextValues(context, new Float64Array(contextLength(width)));
  for (const [feature, name] of topicContextNames(width).entries()) {
    const value = values[feature] ?? 0;
    if (feature < width || value !== 0) emit(name, value);
  }
};

/** How many features the second layer has where there are `width` labels. */
export const contextLength = (width: number): number => sources.length * width;

/**
 * What the second layer reads: what the first thinks of the unit and of those around it, as manifestos stay on a
 * subject. Where a window is empty, at the ends of sections, the section's mean stands in for it. Written into
 * `values`, a number for each of `topicContextNames`; 0 for what says nothing.
 */
export function contextValues(context: TopicContext, values: Float64Array): Float64Array {
  const { own, at } = context;
  const width = own.length;
  const best = largestOf(own);
  for (let label = 0; label < width; label += 1) {
    values[label] = weight.own * Math.max(-farthestScore, (own[label] ?? 0) - best);
  }
  for (let window = 0, from = width; window < windows.length; window += 1, from += width) {
    const count = addUp(context, windows[window]?.ranges ?? section, values, from);
    const among = count > 0 ? count : addUp(context, section, values, from);
    if (among === 0) throw new Error(`unit ${at} has no words`);
    for (let label = from; label < from + width; label += 1) {
      const share = (values[label] ?? 0) / among;
      values[label] = share >= leastShare ? weight.near * share : 0;
    }
  }
  return values;
}

/** Writes the sums of the probabilities of the units at these distances in the section; gives how many units. */
function addUp(
  { totals, counts, own, at, from, to }: TopicContext,
  ranges: readonly Range[],
  sums: Float64Array,
  into: number,
): number {
  const width = own.length;
  sums.fill(0, into, into + width);
  let count = 0;
  for (const range of ranges) {
    const start = Math.max(from, at + range.from);
    const end = Math.min(to, at + range.to + 1);
    if (start >= end) continue;
    count += (counts[end] ?? 0) - (counts[start] ?? 0);
    for (let label = 0, before = start * width, after = end * width; label < width; label += 1) {
      sums[into + label] =
        (sums[into + label] ?? 0) + (totals[after + label] ?? 0) - (totals[before + label] ?? 0);
    }
  }
  return count;
}
