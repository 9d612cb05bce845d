import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { cultureApart } from "../../functions/training/culture.ts";
import { parseCsv, parseJsonLines } from "../../functions/training/parse-table.ts";
import { type LabelledRow, readLabelled } from "../../functions/training/read-labelled.ts";

const codedSentences = "topics-cap-uk.csv";
/** What the shipped model learns from beside the coded sentences (`docs/models/topic.md`). */
const national = ["pledges-uk.jsonl", "pledges-uk-further.jsonl"];
const invented = ["local-written.jsonl", "local-written-further.jsonl", "topic-words.jsonl"];

/** The column with the 12 broader topics. */
const broaderTopics = "majortopic_recoded_label";

function rowsOf(name: string, column?: string): readonly LabelledRow[] {
  const text = readFileSync(new URL(`data/${name}`, import.meta.url), "utf8");
  const parsed = name.endsWith(".csv") ? parseCsv(text) : parseJsonLines(text);
  const rows = "message" in parsed ? parsed : readLabelled(parsed, "topic", column);
  if ("message" in rows) throw new Error(`${name}: line ${rows.line}: ${rows.message}`);
  return rows;
}

/** The sentences of 1983–2010 with the topics that people coded, of 21 or of 12 broader ones. */
export const sentences = (classes: 21 | 12): readonly LabelledRow[] =>
  rowsOf(codedSentences, classes === 12 ? broaderTopics : undefined);

/**
 * All that the shipped topic model learns from. Of the national units only those of OpenPolitics: the others are
 * among the coded sentences.
 */
export const shippedRows = (): readonly LabelledRow[] => [
  ...sentences(21).map(cultureApart),
  ...[...national, ...invented].flatMap((name) =>
    rowsOf(name)
      .filter(({ document }) => !document.startsWith("CAP-UK "))
      .map(cultureApart),
  ),
];

/** The sentences of 1983–2010 beside the texts and words made for this project, with culture under 6 as they have it. */
export const sentencesAndInvented = (): readonly LabelledRow[] => [
  ...sentences(21),
  ...invented.flatMap((name) =>
    rowsOf(name).map((row) => (row.label === "23" ? { ...row, label: "6" } : row)),
  ),
];

/** The ids of the rows of some documents. */
export const idsOf = (
  rows: readonly LabelledRow[],
  isOf: (document: string) => boolean,
): ReadonlySet<string> =>
  new Set(rows.flatMap(({ id, document }) => (id !== null && isOf(document) ? [id] : [])));

/** One row in so many is held out of the random split. */
const oneIn = 5;

/** The ids of a random fifth of rows: those whose SHA-256 begins with a 32-bit number that five divides. */
export const randomFifth = (rows: readonly LabelledRow[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ id }) =>
      id !== null && createHash("sha256").update(id).digest().readUInt32BE() % oneIn === 0 ? [id] : [],
    ),
  );
