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
  let [first, second] = [nobody, nobody];
  for (let at = 0; at < majors.length; at += 1) {
    const one = { major: majors[at] ?? 0, thousandths: Math.round(1_000 * (shares[at] ?? 0)) };
    if (isBefore(one, first)) [first, second] = [one, first];
    else if (isBefore(one, second)) second = one;
  }
  return [first, second]
    .filter((one) => one !== nobody)
    .map(({ major, thousandths }) => ({ major, label: topicLabel(major), confidence: thousandths / 1_000 }));
}

type Likely = { readonly major: number; readonly thousandths: number };
const nobody: Likely = { major: 0, thousandths: -1 };
const isBefore = (one: Likely, other: Likely) =>
  one.thousandths > other.thousandths || (one.thousandths === other.thousandths && one.major < other.major);

/** A unit's topic, and what spoke for it, which is looked up when asked. */
export type TopicOf = { readonly topic: Topic; readonly because: () => readonly string[] };

/** Each unit's topic by a topic model, with the subtopic that its words tell and the next topic where close. */
export function topicsOf(model: Model, units: readonly Unit[], words = topicWordsOf(units)): TopicOf[] {
  const majors = model.labels.map(Number);
  const rows = contextRows(model.layers);
  return topicReadingsOf(model.layers, units, words, rows).map(({ shares, context }, at): TopicOf => {
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
