/**
 * Measures the judge of edits on coded pairs: macro-F1 of the primary kind, micro-F1 of the facets.
 *
 *   node test/evaluation/changes.ts <pairs.jsonl>… [--misses]
 *
 * Disputed facets are not scored. Each wording is read alone, without the units around it. At the end it says how
 * often the one direction was found where the other is coded.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type JudgedText, judgeEdit } from "../../functions/core/change/index.ts";
import { classify } from "../../functions/core/classify/index.ts";
import type { Facet, Primary } from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";

type Pair = {
  readonly id: string;
  readonly document: string;
  readonly before: string;
  readonly after: string;
  readonly primary: Primary;
  readonly facets: readonly Facet[];
  readonly disputed: readonly Facet[];
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false } },
});
if (positionals.length === 0 || !positionals.every((file) => existsSync(file))) {
  console.error("Give the files of coded pairs.");
  process.exit(2);
}

function judged(text: string): JudgedText {
  const unit = {
    index: 0,
    form: "sentence",
    text,
    stem: null,
    headings: [],
    page: 1,
    pageLabel: null,
    start: 0,
  } as const;
  const judgement = classify([unit])[0];
  return {
    text,
    stem: null,
    firmness: judgement?.firmness ?? null,
    testable: judgement?.testable ?? null,
    responsibility: termsOf({ text, stem: null }).responsibility,
  };
}

type Tally = { right: number; found: number; coded: number };
const primaries = new Map<string, Tally>();
const facets = new Map<string, Tally>();
const tally = (tallies: Map<string, Tally>, name: string) => {
  const known = tallies.get(name) ?? { right: 0, found: 0, coded: 0 };
  tallies.set(name, known);
  return known;
};

let confused = 0;
const lines = positionals.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
for (const line of lines) {
  const pair: Pair = JSON.parse(line);
  const found = judgeEdit(judged(pair.before), judged(pair.after));
  tally(primaries, pair.primary).coded++;
  tally(primaries, found.primary).found++;
  if (found.primary === pair.primary) tally(primaries, pair.primary).right++;
  const contrary: Partial<Record<Facet, Facet>> = { strengthened: "weakened", weakened: "strengthened" };
  if (found.facets.some((facet) => pair.facets.some((coded) => contrary[coded] === facet))) confused++;
  const scored = (facet: Facet) => !pair.disputed.includes(facet);
  for (const facet of pair.facets.filter(scored)) tally(facets, facet).coded++;
  for (const facet of found.facets.filter(scored)) {
    tally(facets, facet).found++;
    if (pair.facets.includes(facet)) tally(facets, facet).right++;
  }
  const coded = `${pair.primary} [${pair.facets.toSorted()}]`;
  const said = `${found.primary} [${found.facets.toSorted()}]`;
  if (options.misses && coded !== said)
    console.log(`- ${pair.before}\n+ ${pair.after}\n  coded ${coded}, found ${said}\n`);
}

const f1 = ({ right, found, coded }: Tally) => (found + coded === 0 ? 0 : (2 * right) / (found + coded));
const show = (name: string, t: Tally) =>
  console.log(
    `${name.padEnd(14)} F1 ${f1(t).toFixed(3)}  right ${t.right}, found ${t.found}, coded ${t.coded}`,
  );
for (const [name, t] of primaries) show(name, t);
const coded = [...primaries.values()].filter((t) => t.coded > 0);
console.log(`primary macro-F1 ${(coded.reduce((sum, t) => sum + f1(t), 0) / coded.length).toFixed(3)}\n`);
const all: Tally = { right: 0, found: 0, coded: 0 };
for (const [name, t] of facets) {
  show(name, t);
  all.right += t.right;
  all.found += t.found;
  all.coded += t.coded;
}
console.log(`facets micro-F1  ${f1(all).toFixed(3)}`);
console.log(`strengthened for weakened or the reverse: ${confused}`);
