/**
 * How many units a second are classified on one core, part by part and all together, against tokenising the same
 * units; and how long the models take to load in a fresh process. Times are this thread's processor time.
 *
 *   node test/bench/classify.ts [labelled units, JSON lines, read as documents …]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { unitsOfLines } from "../../functions/cli/units-of-lines.ts";
import { classify } from "../../functions/core/classify/index.ts";
import { ruledOf } from "../../functions/core/classify/ruled.ts";
import { shippedDecider, shippedTopics } from "../../functions/core/classify/shipped-models.ts";
import { topicsOf } from "../../functions/core/classify/topic/topics-of.ts";
import { traitsOf } from "../../functions/core/classify/traits.ts";
import { splitSentences } from "../../functions/core/language/sentences.ts";
import { words } from "../../functions/core/language/tokens.ts";
import type { Unit } from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";

const data = new URL("../evaluation/data/", import.meta.url).pathname;
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [
        "local-written.jsonl",
        "local-written-further.jsonl",
        "pledges-uk.jsonl",
        "pledges-uk-further.jsonl",
      ].map((file) => data + file);
const tasks = ["pledge", "firmness", "testable", "topic"] as const;
const rounds = 7;

type Line = { readonly document: string; readonly text: string };

function documentsIn(file: string): Unit[][] {
  const lines = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  return [...Map.groupBy(lines, ({ document }) => document).values()].map((of) =>
    unitsOfLines(of.map(({ text }) => ({ text }))),
  );
}

/** Milliseconds of this thread's processor time. */
function taken(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

const documents = files.flatMap(documentsIn);
const units = documents.flat();
const decide = shippedDecider();
const { reader, majors } = shippedTopics();
const ruled = documents.map(ruledOf);
const traits = ruled.map(traitsOf);
const pledges = documents.flatMap(classify).filter(({ kind }) => kind === "pledge");

/** Each document or unit after the other, keeping nothing, as one run for one document would. */
const each = <Item>(items: readonly Item[], run: (item: Item) => unknown) => {
  for (const item of items) run(item);
};
const parts: readonly (readonly [string, () => void])[] = [
  ["tokenising", () => each(units, ({ text }) => words(text))],
  ["sentences", () => each(units, ({ text }) => splitSentences(text))],
  ["rules", () => each(documents, ruledOf)],
  ["words, stems, strength", () => each(ruled, traitsOf)],
  ["learned kinds", () => each(traits, (of) => of.map((_, at) => decide({ traits: of, at })))],
  ["topics", () => each(documents, (of) => topicsOf(reader, majors, of))],
  ["terms of pledges", () => each(pledges, termsOf)],
  ["all together", () => each(documents, classify)],
];

// Round by round rather than part by part, so that a machine that slows down slows all of them.
const times = parts.map(() => [] as number[]);
for (let round = 0; round < rounds; round += 1) {
  for (const [at, [, run]] of parts.entries()) times[at]?.push(taken(run));
}
const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[of.length >> 1] ?? Number.NaN;
const tokenising = median(times[0] ?? []);

console.log(`${units.length} units in ${documents.length} documents, ${pledges.length} of them pledges`);
for (const [at, [name]] of parts.entries()) {
  const time = median(times[at] ?? []);
  const rate = Math.round((1_000 * units.length) / time).toLocaleString("en");
  console.log(
    `${name.padEnd(24)} ${rate.padStart(9)} units/s ${(time / tokenising).toFixed(2).padStart(7)} × tokenising`,
  );
}

// What the thread that asks spends until all models answer, and what the engine's own threads spend beside it.
const loading = `
const spent = () => [process.threadCpuUsage(), process.cpuUsage()].map(({ user, system }) => (user + system) / 1_000);
const start = spent();
const { shippedDecider, shippedModel, shippedTopics } = await import(${JSON.stringify(new URL("../../functions/core/classify/shipped-models.ts", import.meta.url).href)});
const imported = spent();
for (const task of ${JSON.stringify(tasks)}) shippedModel(task);
const decoded = spent();
shippedDecider();
shippedTopics();
const ready = spent();
console.log(JSON.stringify([start, imported, decoded, ready]));`;
const loads = Array.from(
  { length: 5 },
  () =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", loading], { encoding: "utf8" }),
    ) as [thread: number, process: number][],
);
/** The median milliseconds from one of the four moments to another, of the thread (0) or the whole process (1). */
const between = (from: number, to: number, whose: 0 | 1) =>
  median(
    loads.map((load) => (load[to]?.[whose] ?? Number.NaN) - (load[from]?.[whose] ?? Number.NaN)),
  ).toFixed(0);
const bytes = tasks.map(
  (task) => statSync(new URL(`../../functions/core/classify/models/${task}.json`, import.meta.url)).size,
);
console.log(
  `models: ${Math.round(bytes.reduce((sum, of) => sum + of) / 1_024)} kB; importing them and their modules ` +
    `${between(0, 1, 0)} ms, decoding ${between(1, 2, 0)} ms, putting them into tables ${between(2, 3, 0)} ms ` +
    `(with the engine's own threads ${between(0, 1, 1)}, ${between(1, 2, 1)} and ${between(2, 3, 1)} ms)`,
);
