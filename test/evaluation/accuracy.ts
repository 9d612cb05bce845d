/**
 * Measures how right rules and models are on texts that they have not seen, and writes the tables of
 * `docs/accuracy.md` anew, between their markers:
 *
 *   node test/evaluation/accuracy.ts [--only <pledges|topics>] [--errors <pledge|firmness|testable>]
 *
 * Trains some twenty models; takes minutes. Same data, same page. `--errors` lists the units judged otherwise in
 * cross-validation instead.
 */
import { parseArgs } from "node:util";
import { writeTables } from "./accuracy-page.ts";
import { subtopicTable } from "./judge-subtopics.ts";
import { judgeTopics } from "./judge-topics.ts";
import { type Document, judgeByFolds, judgeUnseen } from "./judge-unseen.ts";
import { labelledUnits } from "./labelled-units.ts";
import { byDocumentKind, byForm, confusion, errors } from "./pledge-tables.ts";
import { idsOf, randomFifth, sentences, sentencesAndInvented, shippedRows } from "./topic-data.ts";
import { byTopic, topicOverview } from "./topic-tables.ts";

/** Documents are dealt into so many folds, in an order that the seed decides. */
const folds = 5;
const seed = 1;
/** The series of invented local documents that is held out. */
const lastSeries = "syn-b-";

const parts = ["pledges", "topics"] as const;
const questions = ["pledge", "firmness", "testable"] as const;
const { values: options } = parseArgs({ options: { errors: { type: "string" }, only: { type: "string" } } });
const only = oneOf(parts, options.only);
const asked = oneOf(questions, options.errors);
const note = (step: string) => process.stderr.write(`${step}\n`);

if (asked !== undefined) for (const line of errors(crossValidated(), asked)) console.log(line);
else {
  if (only !== "topics") writeTables(pledgeTables());
  if (only !== "pledges") writeTables(topicTables());
}

function oneOf<Name extends string>(names: readonly Name[], given: string | undefined): Name | undefined {
  const known = names.find((name) => name === given);
  if (given !== undefined && known === undefined) throw new Error(`${given} is none of ${names.join(", ")}`);
  return known;
}

function pledgeFiles(): string[] {
  const names = ["pledges-uk", "pledges-uk-further", "local-written", "local-written-further"];
  return names.map((name) => new URL(`data/${name}.jsonl`, import.meta.url).pathname);
}

function crossValidated() {
  const onStep = (step: string) => note(`pledges: ${step}`);
  return judgeByFolds(labelledUnits(pledgeFiles(), "all"), folds, seed, onStep);
}

function pledgeTables() {
  const files = pledgeFiles();
  const judged = crossValidated();
  note("pledges: held-out documents");
  const heldOut = judgeUnseen(labelledUnits(files, "developed"), labelledUnits(files, "held-out"));
  note("pledges: a series of local documents");
  const isLast = (document: Document) => document[0]?.[0].document.startsWith(lastSeries) ?? false;
  const all = labelledUnits(files, "all");
  const series = judgeUnseen(
    all.filter((document) => !isLast(document)),
    all.filter(isLast),
  );
  return {
    "cross-validated": byDocumentKind(judged),
    "held-out": byDocumentKind(heldOut),
    "local-series": byDocumentKind(series),
    forms: byForm(judged),
    confusion: confusion(judged),
  };
}

function topicTables() {
  const onStep = (part: string) => (step: string) => note(`topics, ${part}: ${step}`);
  const [fine, broad, shipped] = [sentences(21), sentences(12), shippedRows()];
  const in2010 = idsOf(fine, (document) => document.endsWith(" 2010"));
  const inSeries = idsOf(shipped, (document) => document.startsWith(lastSeries));
  const years = judgeTopics(fine, in2010, seed, onStep("2010"));
  const further = judgeTopics(sentencesAndInvented(), in2010, seed, onStep("2010, with texts of ours"));
  const random = judgeTopics(broad, randomFifth(broad), seed, onStep("12 classes"));
  const local = judgeTopics(shipped, inSeries, seed, onStep("local"));
  const overview = topicOverview([
    {
      name: "2010, by 1983–2005; 21 topics",
      scores: years,
      baselines: [
        ["linear, neighbours (2015, by ≤ 2010)", ".670", ".654"],
        ["linear, alone (2015, by ≤ 2010)", ".629", ".625"],
      ],
    },
    { name: "– taught by the project's own texts too", scores: further, baselines: [] },
    {
      name: "a random fifth of 1983–2010, by the rest; 12 topics",
      scores: random,
      baselines: [
        ["linear, neighbours (random, with 2015)", ".827", ".799"],
        ["linear, alone (random, with 2015)", ".749", ".697"],
        ["RoBERTa, alone (random, with 2015)", ".774", ".735"],
      ],
    },
    { name: "local series `syn-b`, by all else; 21 topics", scores: local, baselines: [] },
  ]);
  return {
    topics: overview,
    subtopics: subtopicTable(),
    "topics-21": byTopic(years.withNeighbours),
    "topics-12": byTopic(random.withNeighbours),
    "topics-local": byTopic(local.withNeighbours),
  };
}
