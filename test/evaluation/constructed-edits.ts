/**
 * Measures the whole comparison on edits whose truth is known, made on real sentences of manifestos.
 *
 *   node test/evaluation/constructed-edits.ts [--lists 100] [--seed 1] [--kind <kind>] [--misses]
 *
 * Prints a table by kind of edit; `--misses` lists what was judged otherwise, `--kind` of one kind only. A judgement
 * is right if the relation, the primary kind and all facets are; facets on which good readers may differ are not held
 * against it.
 */
import { parseArgs } from "node:util";
import { drawFrom } from "./constructed/draw.ts";
import { constructLists } from "./constructed/lists.ts";
import { judgeLists } from "./constructed/measure.ts";
import { pledgeSentences } from "./constructed/sentences.ts";

const { values: options } = parseArgs({
  options: {
    lists: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    kind: { type: "string" },
    misses: { type: "boolean", default: false },
  },
});

type Tally = { cases: number; relations: number; judgements: number };
const tallies = new Map<string, Tally>();
const all: Tally = { cases: 0, relations: 0, judgements: 0 };
const sentences = pledgeSentences();
const draw = drawFrom(Number(options.seed));

for (let n = 0; n < Number(options.lists); n++) {
  const lists = constructLists(sentences, draw);
  for (const { case: one, isRelationRight, isJudgementRight, found } of judgeLists(lists)) {
    const tally = tallies.get(one.kind) ?? { cases: 0, relations: 0, judgements: 0 };
    tallies.set(one.kind, tally);
    for (const counted of one.kind === "same" ? [tally] : [tally, all]) {
      counted.cases++;
      if (isRelationRight) counted.relations++;
      if (isJudgementRight) counted.judgements++;
    }
    if (!options.misses || isJudgementRight || (options.kind ?? one.kind) !== one.kind) continue;
    const texts = (from: readonly string[], places: readonly number[]) =>
      places.map((at) => from[at]).join(" / ");
    const truth = `${one.relation} ${one.truth?.primary ?? ""} [${one.truth?.facets ?? ""}]`;
    console.log(
      `${one.kind}\n- ${texts(lists.before, one.before)}\n+ ${texts(lists.after, one.after)}\n  true ${truth}, found ${found}\n`,
    );
  }
}

console.log("| Kind of edit | Cases | Relation right | Relation and judgement right |\n|---|---|---|---|");
const row = (name: string, { cases, relations, judgements }: Tally) =>
  console.log(
    `| ${name} | ${cases} | ${(relations / cases).toFixed(3)} | ${(judgements / cases).toFixed(3)} |`,
  );
for (const [kind, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) row(kind, tally);
row("all edits", all);
