/**
 * Prints how far `classify` agrees with labelled units:
 *
 *   node test/evaluation/pledges.ts <units.jsonl> [--only <pattern>] [--errors <question>]
 *
 * `--only` keeps the documents whose name matches; `--errors` lists disagreements on pledge, firmness,
 * testable or topic. Each line holds document, text, pledge, firmness, testable, kind and topic; lines of
 * one document follow each other.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { unitsOfLines } from "../../functions/cli/units-of-lines.ts";
import { classify } from "../../functions/core/classify/index.ts";
import type { ClassifiedUnit } from "../../functions/core/model.ts";
import { scoreOf } from "./scores.ts";

type Labelled = {
  readonly document: string;
  readonly text: string;
  readonly pledge: boolean;
  readonly firmness: string | null;
  readonly testable: boolean | null;
  readonly kind: string;
  readonly topic: number;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, errors: { type: "string" } },
});
const only = new RegExp(values.only ?? "");
const labelled = readFileSync(positionals[0] ?? "", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ document }) => only.test(document));

const judged: (readonly [Labelled, ClassifiedUnit])[] = [];
for (const lines of Map.groupBy(labelled, ({ document }) => document).values()) {
  const units = classify(unitsOfLines(lines.map(({ text }) => ({ text }))));
  for (const [at, label] of lines.entries()) {
    const unit = units[at];
    if (unit) judged.push([label, unit]);
  }
}
const bothPledges = judged.filter(([label, unit]) => label.pledge && unit.kind === "pledge");
const questions: Record<string, (readonly [Labelled, ClassifiedUnit, string, string])[]> = {
  pledge: judged.map(([a, b]) => [a, b, String(a.pledge), String(b.kind === "pledge")]),
  kind: judged.map(([a, b]) => [a, b, a.kind, b.kind]),
  firmness: bothPledges.map(([a, b]) => [a, b, String(a.firmness), String(b.firmness)]),
  testable: bothPledges.map(([a, b]) => [a, b, String(a.testable), String(b.testable)]),
  topic: judged.map(([a, b]) => [a, b, String(a.topic), String(b.topic.major)]),
};
for (const [name, rows] of Object.entries(questions)) {
  const { n, accuracy, macroF1 } = scoreOf(rows.map(([, , label, predicted]) => [label, predicted]));
  console.log(`${name.padEnd(9)} n ${n}  accuracy ${accuracy.toFixed(3)}  macro-F1 ${macroF1.toFixed(3)}`);
}
if (values.errors !== undefined) {
  for (const [label, unit, expected, predicted] of questions[values.errors] ?? []) {
    if (expected !== predicted)
      console.log(`${expected} ≠ ${predicted}\t${label.kind}\t${unit.reason}\t${label.text}`);
  }
}
