import type { MajorTopic, Topic, Unit } from "../../model.ts";
import { topicLabel } from "../../topics.ts";
import type { Model } from "../learned/linear-model.ts";
import { subtopicOf } from "./subtopic.ts";
import { topicSharesOf } from "./topic-shares.ts";
import { topicWordsOf } from "./topic-words.ts";

/** A second topic is close if it is at least this part as likely as the first. */
const closeness = 0.5;

/** The two likeliest of some labels, by confidences in thousandths; of equals the first in the codebook. */
function likeliestTwo(majors: readonly number[], shares: Float64Array): MajorTopic[] {
  let [first, second] = [-1, -1];
  const thousandths = (at: number) => (at === -1 ? -1 : Math.round(1_000 * (shares[at] ?? 0)));
  const isBefore = (at: number, other: number) =>
    thousandths(at) - thousandths(other) || (majors[other] ?? 0) - (majors[at] ?? 0);
  for (let at = 0; at < majors.length; at += 1) {
    if (isBefore(at, first) > 0) [first, second] = [at, first];
    else if (isBefore(at, second) > 0) second = at;
  }
  return [first, second]
    .filter((at) => at !== -1)
    .map((at) => {
      const major = majors[at] ?? 0;
      return { major, label: topicLabel(major), confidence: thousandths(at) / 1_000 };
    });
}

/** Each unit's topic by a topic model, with the subtopic that its words tell and the next topic where close. */
export function topicsOf(model: Model, units: readonly Unit[]): Topic[] {
  const words = topicWordsOf(units);
  const majors = model.labels.map(Number);
  return topicSharesOf(model.layers, units, words).map((shares, at) => {
    const [first, second] = likeliestTwo(majors, shares);
    if (first === undefined) throw new Error("a topic model has labels");
    const subtopic = subtopicOf(words[at]?.own ?? [], first.major);
    const isClose = second !== undefined && second.confidence >= closeness * first.confidence;
    return { ...first, ...(subtopic && { subtopic }), ...(isClose && { second }) };
  });
}
