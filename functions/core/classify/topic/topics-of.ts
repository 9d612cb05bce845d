import type { MajorTopic, Topic, Unit } from "../../model.ts";
import { topicLabel } from "../../topics.ts";
import type { Model } from "../learned/linear-model.ts";
import { subtopicOf } from "./subtopic.ts";
import { topicBecause } from "./topic-because.ts";
import { contextRows, topicReadingsOf } from "./topic-shares.ts";
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

/** A unit's topic, and what spoke for it, which is looked up when asked. */
export type TopicOf = { readonly topic: Topic; readonly because: () => readonly string[] };

/** Each unit's topic by a topic model, with the subtopic that its words tell and the next topic where close. */
export function topicsOf(model: Model, units: readonly Unit[], words = topicWordsOf(units)): TopicOf[] {
  const majors = model.labels.map(Number);
  const rows = model.layers.slice(1).flatMap(contextRows);
  return topicReadingsOf(model.layers, units, words).map(({ shares, context }, at): TopicOf => {
    const read = words[at];
    const [first, second] = likeliestTwo(majors, shares);
    if (read === undefined) throw new Error("every unit has words");
    if (first === undefined) throw new Error("a topic model has labels");
    const subtopic = subtopicOf(read.own, first.major);
    const isClose = second !== undefined && second.confidence >= closeness * first.confidence;
    return {
      topic: { ...first, ...(subtopic && { subtopic }), ...(isClose && { second }) },
      because: () => topicBecause(model.layers, rows, read, context, majors.indexOf(first.major)),
    };
  });
}
