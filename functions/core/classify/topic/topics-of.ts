import type { MajorTopic, Topic, Unit } from "../../model.ts";
import { topicLabel } from "../../topics.ts";
import { subtopicOf } from "./subtopic.ts";
import { topicBecause } from "./topic-because.ts";
import type { TopicReader } from "./topic-reader.ts";
import { forEachTopicReading } from "./topic-shares.ts";
import { topicWordsOf } from "./topic-words.ts";

/** A second topic is close if it is at least this part as likely as the first. */
const closeness = 0.5;

/** The two likeliest of some labels, by confidences in thousandths; of equals the first in the codebook. */
function likeliestTwo(majors: readonly number[], shares: Float64Array): MajorTopic[] {
  let first = nobody;
  let second = nobody;
  for (let at = 0; at < majors.length; at += 1) {
    const major = majors[at] ?? 0;
    const thousandths = Math.round(1_000 * (shares[at] ?? 0));
    if (!isBefore(major, thousandths, second)) continue;
    second = { major, thousandths };
    if (isBefore(major, thousandths, first)) [first, second] = [second, first];
  }
  return [first, second]
    .filter((one) => one !== nobody)
    .map(({ major, thousandths }) => ({ major, label: topicLabel(major), confidence: thousandths / 1_000 }));
}

type Likely = { readonly major: number; readonly thousandths: number };
const nobody: Likely = { major: 0, thousandths: -1 };
const isBefore = (major: number, thousandths: number, other: Likely) =>
  thousandths > other.thousandths || (thousandths === other.thousandths && major < other.major);

/** A unit's topic, and what spoke for it; null where nobody asked. */
export type TopicOf = { readonly topic: Topic; readonly because: readonly string[] | null };

/**
 * Each unit's topic, with the subtopic that its words tell and the next topic where close.
 *
 * @param majors the major topics that the model's labels mean
 * @param isAsked of which units, by their positions, is to be told what spoke for the topic
 */
export function topicsOf(
  reader: TopicReader,
  majors: readonly number[],
  units: readonly Unit[],
  words = topicWordsOf(units),
  isAsked: (at: number) => boolean = () => false,
): TopicOf[] {
  const topics: TopicOf[] = [];
  forEachTopicReading(reader, units, words, ({ shares, values }, at) => {
    const read = words[at];
    const [first, second] = likeliestTwo(majors, shares);
    if (read === undefined) throw new Error("every unit has words");
    if (first === undefined) throw new Error("a topic model has labels");
    const subtopic = subtopicOf(read.own, first.major);
    const isClose = second !== undefined && second.confidence >= closeness * first.confidence;
    topics.push({
      topic: { ...first, ...(subtopic && { subtopic }), ...(isClose && { second }) },
      because: isAsked(at) ? topicBecause(reader, read, values, majors.indexOf(first.major)) : null,
    });
  });
  return topics;
}
