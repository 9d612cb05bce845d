import type { Topic } from "../model.ts";
import { topicLabel } from "../topics.ts";
import lexicon from "./topic-lexicon.json" with { type: "json" };
import { topicWords } from "./topic-words.ts";

/** Log-odds between −`span` and `span` are kept as one printable letter each. */
const span = 4.5;
const letters = 90;
const firstLetter = 35; // "#"; 92, the backslash, falls between and is read like any other

/** One letter for a log-odds; weights beyond the span are cut to it. */
export function encodeWeight(weight: number): string {
  const step = Math.round(((Math.min(span, Math.max(-span, weight)) + span) / (2 * span)) * letters);
  return String.fromCharCode(firstLetter + step);
}

const decode = (code: string): Float64Array =>
  Float64Array.from(code, (letter) => ((letter.charCodeAt(0) - firstLetter) / letters) * 2 * span - span);

const { topics } = lexicon;
const prior = decode(lexicon.prior);
const weights = new Map(Object.entries(lexicon.words).map(([word, code]) => [word, decode(code)]));

/** Evidence for each topic, in the lexicon's order. */
export type Evidence = Float64Array;

/** Log-odds of a text's words, each counted once. */
export function evidenceOf(text: string): Evidence {
  const sum = new Float64Array(topics.length);
  for (const word of new Set(topicWords(text))) {
    const row = weights.get(word);
    if (row) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
  }
  return sum;
}

/**
 * How much each source counts beside the unit's own words, and how sure sums are. Fitted on manifestos kept
 * out of the lexicon: the units around carry a third as much again, because manifestos stay on a subject.
 */
const trust = { stem: 0.4, heading: 0.4, prior: 0.4, beside: [0.3, 0.2, 0.1], sharpness: 0.45 } as const;

/** How many units to either side are read for a unit's topic. */
export const topicReach = trust.beside.length;

/** The sources of a unit's topic: its own words, then what stands around it. */
export type TopicSources = {
  readonly own: Evidence;
  readonly stem: Evidence | null;
  readonly heading: Evidence | null;
  /** Evidence of other units under the same heading, with their distance, 1 for the next. */
  readonly beside: readonly { readonly evidence: Evidence; readonly distance: number }[];
};

/** The likeliest topic. Confidence is its share in the softmax of the evidence. */
export function topicOf({ own, stem, heading, beside }: TopicSources): Topic {
  const scores = new Float64Array(topics.length);
  const add = (evidence: Evidence, weight: number) => {
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + weight * (evidence[at] ?? 0);
  };
  add(own, 1);
  add(prior, trust.prior);
  if (stem !== null) add(stem, trust.stem);
  if (heading !== null) add(heading, trust.heading);
  for (const { evidence, distance } of beside) add(evidence, trust.beside[distance - 1] ?? 0);
  const best = Math.max(...scores);
  const shares = scores.reduce((sum, score) => sum + Math.exp(trust.sharpness * (score - best)), 0);
  const major = topics[scores.indexOf(best)] ?? 0;
  return { major, label: topicLabel(major), confidence: Math.round(1_000 / shares) / 1_000 };
}
