import { readFileSync } from "node:fs";
import { subtopicOf } from "../../functions/core/classify/topic/subtopic.ts";
import { topicWordsIn } from "../../functions/core/classify/topic/topic-words.ts";
import { topicLabel } from "../../functions/core/topics.ts";
import { figure, table } from "./markdown-table.ts";

/** A pledge with its major topic, and the subtopic that a reader tells from its words; null where they tell none. */
type Labelled = { readonly text: string; readonly topic: number; readonly subtopic: number | null };

const labelled = (): Labelled[] =>
  readFileSync(new URL("data/subtopics.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);

/** Topics told apart in the table; the others have few units each. */
const leastUnits = 8;

/** How often the list of words tells the subtopic that a reader does, under the right major topic. */
export function subtopicTable(): string {
  const all = labelled().map(({ text, topic, subtopic }) => ({
    topic,
    subtopic,
    given: subtopicOf(topicWordsIn(text), topic)?.code ?? null,
  }));
  const topics = [...Map.groupBy(all, ({ topic }) => topic)].filter(([, of]) => of.length >= leastUnits);
  const row = (name: string, of: typeof all) => {
    const told = of.filter(({ given }) => given !== null);
    const right = told.filter(({ given, subtopic }) => given === subtopic);
    const known = of.filter(({ subtopic }) => subtopic !== null);
    const share = (part: number, whole: number) => (whole === 0 ? "–" : figure(part / whole));
    return [
      name,
      of.length,
      known.length,
      told.length,
      share(right.length, told.length),
      share(right.length, known.length),
      share(of.filter(({ given, subtopic }) => given === subtopic).length, of.length),
    ];
  };
  return table(
    [
      "Topic",
      "pledges",
      "with a subtopic",
      "told one",
      "told ones right",
      "of those with one found",
      "all right",
    ],
    [row("all", all), ...topics.map(([topic, of]) => row(`${topic} ${topicLabel(topic)}`, of))],
  );
}
