/**
 * Derives `functions/core/classify/topic-lexicon.json` from sentences that people coded with a topic:
 *
 *   node test/evaluation/derive-topic-lexicon.ts --data <folder> [--until <year>] [--without local] [--out <file>]
 *
 * `<folder>` holds `topics-cap-uk/sentences.csv` (Comparative Agendas Project UK manifestos, CC0) and
 * `local-written/units.jsonl` (written for this project). A word's weight for a topic is its log-odds
 * against the mean topic, smoothed, one letter a topic (see `topic.ts`). `--until 2005` and
 * `--without local` keep documents out, to measure on them. Same data, same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { encodeWeight } from "../../functions/core/classify/topic.ts";
import { topicWords } from "../../functions/core/classify/topic-words.ts";
import { majorTopics } from "../../functions/core/topics.ts";
import { localTopicWords } from "./local-topic-words.ts";

type Example = { readonly text: string; readonly topic: number; readonly weight: number };

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "." },
    until: { type: "string", default: "9999" },
    without: { type: "string", default: "" },
    out: { type: "string", default: "functions/core/classify/topic-lexicon.json" },
  },
});

/** Rows of comma-separated values; quoted fields may hold commas, quotes and line ends. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const culture =
  /\b(?:sports?|arts?|museums?|lottery|olympics?|football|athletes?|theatres?|galler(?:y|ies)|heritage|libraries|music|films?|tourism|broadcasting|cultur(?:e|al))\b/i;

/** CAP-UK has no 23: its culture and sport stand under 6. */
const recode = (topic: number, text: string) =>
  topic === 6 && culture.test(text) && !/\b(?:schools?|teach|pupils?|curriculum|universit)/i.test(text)
    ? 23
    : topic;

const national = rowsOf(readFileSync(`${options.data}/topics-cap-uk/sentences.csv`, "utf8"))
  .slice(1)
  .filter(([, year]) => Number(year) <= Number(options.until))
  .map(([, , , text = "", topic]): Example => ({ text, topic: recode(Number(topic), text), weight: 1 }));
const local = readFileSync(`${options.data}/local-written/units.jsonl`, "utf8")
  .trim()
  .split("\n")
  .map((line): Example => ({ ...(JSON.parse(line) as Omit<Example, "weight">), weight: 3 }));
const known = [...localTopicWords].map(([topic, text]): Example => ({ text, topic, weight: 6 }));
const examples = [...national, ...(options.without === "local" ? [] : local), ...known];

const topics = [...majorTopics.keys()];
const counts = new Map<string, number[]>();
const totals = topics.map(() => 0);
const examplesOf = topics.map(() => 0);
for (const { text, topic, weight } of examples) {
  const at = topics.indexOf(topic);
  if (at === -1) continue;
  examplesOf[at] = (examplesOf[at] ?? 0) + weight;
  for (const word of new Set(topicWords(text))) {
    const row = counts.get(word) ?? topics.map(() => 0);
    row[at] = (row[at] ?? 0) + weight;
    counts.set(word, row);
    totals[at] = (totals[at] ?? 0) + weight;
  }
}

const vocabulary = [...counts]
  .filter(([, row]) => row.reduce((a, b) => a + b) >= 3)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));
/** Added to every count: what an unseen word may mean. */
const smoothing = 0.4;
const words = Object.fromEntries(
  vocabulary.map(([word, row]) => {
    const logs = row.map((n, at) =>
      Math.log((n + smoothing) / ((totals[at] ?? 0) + smoothing * vocabulary.length)),
    );
    const mean = logs.reduce((a, b) => a + b) / logs.length;
    return [word, logs.map((log) => encodeWeight(log - mean)).join("")];
  }),
);
const all = examplesOf.reduce((a, b) => a + b);
const prior = examplesOf.map((n) => encodeWeight(Math.log((n + 1) / all) + Math.log(topics.length))).join("");
// Written as the formatter writes JSON, so that deriving again changes no byte.
const entries = Object.entries(words).map(
  ([word, code]) => `    ${JSON.stringify(word)}: ${JSON.stringify(code)}`,
);
const fields = [`"topics": [${topics.join(", ")}]`, `"prior": ${JSON.stringify(prior)}`];
writeFileSync(options.out, `{\n  ${fields.join(",\n  ")},\n  "words": {\n${entries.join(",\n")}\n  }\n}\n`);
console.log(`${vocabulary.length} words of ${examples.length} sentences`);
