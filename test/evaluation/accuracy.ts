/**
 * Measures how right rules and models are on documents that they have not seen, and writes the tables of
 * `docs/accuracy.md` anew, between their markers:
 *
 *   node test/evaluation/accuracy.ts [--errors <pledge|firmness|testable>]
 *
 * Trains some twenty models; takes minutes. Same data, same page. `--errors` lists the units judged otherwise in
 * cross-validation instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Document, type Judgement, judgeByFolds, judgeUnseen } from "./judge-unseen.ts";
import { labelledUnits } from "./labelled-units.ts";
import { byDocumentKind, byForm, confusion } from "./pledge-tables.ts";

/** Documents are dealt into so many folds, in an order that the seed decides. */
const folds = 5;
const seed = 1;

const { values: options } = parseArgs({ options: { errors: { type: "string" } } });
const note = (step: string) => process.stderr.write(`${step}\n`);
const data = ["pledges-uk", "pledges-uk-further", "local-written", "local-written-further"].map(
  (name) => new URL(`data/${name}.jsonl`, import.meta.url).pathname,
);
const isOf = (series: string) => (document: Document) =>
  document[0]?.[0].document.startsWith(series) ?? false;

const all = labelledUnits(data, "all");
const judged = judgeByFolds(all, folds, seed, note);
if (options.errors === undefined) writeTables();
else for (const line of errors(judged, options.errors)) console.log(line);

function writeTables(): void {
  note("held-out documents");
  const heldOut = judgeUnseen(labelledUnits(data, "developed"), labelledUnits(data, "held-out"));
  note("a series of local documents");
  const isLast = isOf("syn-b-");
  const series = judgeUnseen(
    all.filter((document) => !isLast(document)),
    all.filter(isLast),
  );
  const page = new URL("../../docs/accuracy.md", import.meta.url);
  const tables = {
    "cross-validated": byDocumentKind(judged),
    "held-out": byDocumentKind(heldOut),
    "local-series": byDocumentKind(series),
    forms: byForm(judged),
    confusion: confusion(judged),
  };
  let text = readFileSync(page, "utf8");
  for (const [name, table] of Object.entries(tables)) text = replaced(text, name, table);
  writeFileSync(page, text);
}

/** The page with what stands between the markers of a table replaced. */
function replaced(text: string, name: string, table: string): string {
  const [from, to] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start === -1 || end < start) throw new Error(`docs/accuracy.md has no markers of ${name}`);
  return `${text.slice(0, start + from.length)}${table}${text.slice(end)}`;
}

function errors(judgements: readonly Judgement[], question: string): string[] {
  return judgements.flatMap(({ label, ruled, ...given }) => {
    const [expected, answer] =
      question === "pledge"
        ? [label.pledge, given.kind === "pledge"]
        : question === "firmness"
          ? [label.firmness, given.firmness]
          : [String(label.testable), given.testable];
    const asked = question === "pledge" || (label.pledge && given.kind === "pledge");
    return asked && expected !== answer
      ? [`${expected} ≠ ${answer}\t${label.kind}\t${given.kind}\t${ruled.reason}\t${label.text}`]
      : [];
  });
}
