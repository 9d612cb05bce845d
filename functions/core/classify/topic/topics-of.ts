import type { MajorTopic, Topic, Unit } from "../../model.ts";
import { topicLabel } from "../../topics.ts";
import type { Model } from "../learned/linear-model.ts";
import { subtopicOf } from "./subtopic.ts";
import { topicSharesOf } from "./topic-shares.ts";
import { topicWordsOf } from "./topic-words.ts";

/** A second topic is close if it is at least this part as likely as the first. */
const closeness = 0.5;

const ranked = (labels: readonly string[], shares: Float64Array): MajorTopic[] =>
  labels
    .map((name, at) => {
      const major = Number(name);
      return { major, label: topicLabel(major), confidence: Math.round(1_000 * (shares[at] ?? 0)) / 1_000 };
    })
    .toSorted((a, b) => b.confidence - a.confidence || a.major - b.major)
    .slice(0, 2);

/** Each unit's topic by a topic model, with the subtopic that its words tell and the next topic where close. */
export function topicsOf(model: Model, units: readonly Unit[]): Topic[] {
  const words = topicWordsOf(units);
  return topicSharesOf(model.layers, units, words).map((shares, at) => {
    const [first, second] = ranked(model.labels, shares);
    if (first === undefined) throw new Error("a topic model has labels");
    const subtopic = subtopicOf(words[at]?.own ?? [], first.major);
    const isClose = second !== undefined && second.confidence >= closeness * first.confidence;
    return { ...first, ...(subtopic && { subtopic }), ...(isClose && { second }) };
  });
}
