/**
 * Holds the aligner against the version pairs labelled by hand, and prints the tables of docs/accuracy.md:
 *
 *   node test/evaluation/alignment.ts [--misses]
 */
import { align } from "../../functions/core/align/index.ts";
import { type Relation, relations } from "../../functions/core/model.ts";
import { f1, goldPairs, keyOf, noTallies, sum, type Tally, tally } from "./alignment-gold.ts";
import { figure, table } from "./markdown-table.ts";

const parts = ["held-out", "learning"] as const;

const talliesOf = parts.map((part) => {
  const tallies = noTallies();
  for (const pair of goldPairs().filter((one) => one.part === part)) {
    const found = align(pair.before, pair.after);
    tally(tallies, found, pair.links);
    if (!process.argv.includes("--misses")) continue;
    const [right, given] = [new Set(pair.links.map(keyOf)), new Set(found.map(keyOf))];
    for (const link of pair.links) if (!given.has(keyOf(link))) console.log(`${pair.name}  - ${keyOf(link)}`);
    for (const link of found) if (!right.has(keyOf(link))) console.log(`${pair.name}  + ${keyOf(link)}`);
  }
  return tallies;
});

const cells = (counts: Tally) => [figure(f1(counts)), `${counts.right} / ${counts.found} / ${counts.gold}`];
const row = (name: string, wanted: readonly Relation[]) => {
  const ofPart = talliesOf.map((tallies) => sum(wanted.map((relation) => tallies[relation])));
  return [name, ...[...ofPart, sum(ofPart)].flatMap(cells)];
};
const changed = relations.filter((relation) => relation !== "same");
console.log(
  table(
    ["Relation", ...[...parts, "all"].flatMap((part) => [`${part}: F1`, "right / found / gold"])],
    [
      ...relations.map((relation) => row(relation, [relation])),
      row("all", relations),
      row("all but same", changed),
    ],
  ),
);
