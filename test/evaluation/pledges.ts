/**
 * Prints how far `classify` agrees with labelled units:
 *
 *   node test/evaluation/pledges.ts <units.jsonl>… [--part <part>] [--only <pattern>] [--errors <question>]
 *
 * `--part developed` or `held-out` keeps one half of the documents (`labelled-units.ts` says which), `--only`
 * those whose name matches; `--errors` lists disagreements on pledge, kind, firmness, testable or topic.
 * Each line holds document, text, pledge, firmness, testable, kind and topic.
 */
import { parseArgs } from "node:util";
import { classify } from "../../functions/core/classify/index.ts";
import type { ClassifiedUnit } from "../../functions/core/model.ts";
import { type Labelled, labelledUnits, parts } from "./labelled-units.ts";
import { scoreOf } from "./scores.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string", default: "all" },
    only: { type: "string", default: "" },
    errors: { type: "string" },
  },
});
const part = parts.find((known) => known === values.part);
if (part === undefined) throw new Error(`--part is one of ${parts.join(", ")}`);
const only = new RegExp(values.only);

const judged = labelledUnits(positionals, part)
  .filter(([first]) => only.test(first?.[0].document ?? ""))
  .flatMap((document) => {
    const units = classify(document.map(([, unit]) => unit));
    return document.flatMap(([label], at): (readonly [Labelled, ClassifiedUnit])[] => {
      const unit = units[at];
      return unit === undefined ? [] : [[label, unit]];
    });
  });
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
