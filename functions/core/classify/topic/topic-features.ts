import { stemOf } from "../../language/stems.ts";
import { isFunctionWord, words } from "../../language/tokens.ts";
import type { Unit } from "../../model.ts";
import type { Emit, Featurize } from "../learned/feature.ts";

/** Changes whenever a unit may give other features than before, or its neighbours may. */
export const topicFeaturesVersion = "topic-1";

/** Longest part of a text read for its topic, in UTF-16 code units. */
const reach = 1_200;
/** What a pair of neighbouring words, and a word of stem or headings, counts beside a word of the unit's own. */
const share = { pair: 0.5, around: 0.4 } as const;
/** Headings read: the innermost, which say most. */
const nearestHeadings = 2;

/** The words of a text that may tell its topic, as stems. */
const tellingWords = (text: string): string[] =>
  words(text.slice(0, reach))
    .filter((word) => word.length > 1 && !isFunctionWord(word))
    .map(stemOf);

/** The first layer reads words: the unit's own, alone and in pairs, and those of its stem and headings. */
export const topicWordFeatures: Featurize<Unit> = ({ text, stem, headings }, emit) => {
  const own = tellingWords(text);
  const seen = new Set<string>();
  let last: string | null = null;
  for (const word of own) {
    once(seen, word, 1, emit);
    if (last !== null) once(seen, `${last} ${word}`, share.pair, emit);
    last = word;
  }
  const around = [...(stem === null ? [] : [stem]), ...headings.slice(-nearestHeadings)];
  for (const other of around) for (const word of tellingWords(other)) once(seen, word, share.around, emit);
};

function once(seen: Set<string>, name: string, value: number, emit: Emit): void {
  if (seen.has(name)) return;
  seen.add(name);
  emit(name, value);
}

/** What the first layer thinks of a document's units, and which unit the second is asked about. */
export type TopicContext = {
  /** Each unit's probabilities of the labels. */
  readonly shares: readonly Float64Array[];
  /** The unit's own scores. */
  readonly own: Float64Array;
  readonly at: number;
  /** Whether another unit stands in the same section. */
  readonly isNear: (other: number) => boolean;
};

/** Windows of neighbours, each with the distances it covers; farther ones are read together. */
const windows: readonly { readonly name: string; readonly distances: readonly number[] }[] = [
  { name: "-1", distances: [-1] },
  { name: "+1", distances: [1] },
  { name: "-2", distances: [-2] },
  { name: "+2", distances: [2] },
  { name: "3-4", distances: bothSides(3, 4) },
  { name: "5-8", distances: bothSides(5, 8) },
  { name: "9-28", distances: bothSides(9, 28) },
];

function bothSides(from: number, to: number): number[] {
  const distances = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return [...distances, ...distances.map((distance) => -distance)];
}

/** A neighbour that gives a label a smaller share says nothing of it. */
const leastShare = 0.02;
/** Scales that make the second layer's values about as large as each other. */
const weight = { own: 0.5, near: 2 } as const;
/** Scores farther than this below the best are as good as none. */
const farthest = 12;

/**
 * The second layer reads what the first thinks of the unit and of those around it: manifestos stay on a subject.
 * Where a window is empty, at the ends of sections, the section's mean stands in for it.
 */
export const topicContextFeatures: Featurize<TopicContext> = (context, emit) => {
  const { shares, own, at } = context;
  const best = Math.max(...own);
  for (const [label, score] of own.entries()) {
    emit(`own:${label}`, weight.own * Math.max(-farthest, score - best));
  }
  const section = { sum: Float64Array.from(shares[at] ?? []), count: 1 };
  const found = windows.map(({ distances }) => {
    const window = sumOver(context, distances);
    section.count += window.count;
    for (const [label, share] of window.sum.entries()) section.sum[label] = (section.sum[label] ?? 0) + share;
    return window;
  });
  for (const [place, { name }] of windows.entries()) {
    const window = found[place];
    const { sum, count } = window === undefined || window.count === 0 ? section : window;
    for (let label = 0; label < sum.length; label += 1) {
      const mean = (sum[label] ?? 0) / count;
      if (mean >= leastShare) emit(`${name}:${label}`, weight.near * mean);
    }
  }
};

function sumOver({ shares, own, at, isNear }: TopicContext, distances: readonly number[]) {
  const sum = new Float64Array(own.length);
  let count = 0;
  for (const distance of distances) {
    const near = shares[at + distance];
    if (near === undefined || !isNear(at + distance)) continue;
    count += 1;
    for (let label = 0; label < sum.length; label += 1) sum[label] = (sum[label] ?? 0) + (near[label] ?? 0);
  }
  return { sum, count };
}
