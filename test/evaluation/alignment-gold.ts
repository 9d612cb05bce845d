import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Alignment, type Relation, relations, unitForms } from "../../functions/core/model.ts";

const folder = new URL("data/alignment-gold/", import.meta.url);

const unit = z
  .object({ form: z.enum(unitForms), headings: z.array(z.string()), text: z.string() })
  .transform((read) => ({ ...read, stem: null }));
const position = z.int().nonnegative();
const pair = z.object({
  page: z.string(),
  part: z.enum(["learning", "held-out"]),
  before: z.array(unit),
  after: z.array(unit),
  links: z.array(
    z
      .tuple([z.enum(relations), z.array(position), z.array(position)])
      .transform(([relation, before, after]) => ({ relation, before, after })),
  ),
});

/** Two versions of a page and which unit became which, by hand: `data/alignment-gold/README.md`. */
export type GoldPair = z.infer<typeof pair> & { readonly name: string };

export function goldPairs(): GoldPair[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      name,
      ...pair.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
    }));
}

/** How many links were right, found, and are in gold. */
export type Tally = { right: number; found: number; gold: number };
export type Tallies = Readonly<Record<Relation, Tally>>;

export const keyOf = ({ relation, before, after }: Alignment[number]) => `${relation} ${before}>${after}`;

export function noTallies(): Tallies {
  const none = () => ({ right: 0, found: 0, gold: 0 });
  return {
    same: none(),
    modified: none(),
    moved: none(),
    split: none(),
    merged: none(),
    added: none(),
    removed: none(),
  };
}

/** Counts links of one pair: right is one with gold's relation and gold's positions on both sides. */
export function tally(tallies: Tallies, found: Alignment, gold: Alignment): void {
  const wanted = new Set(gold.map(keyOf));
  for (const link of gold) tallies[link.relation].gold++;
  for (const link of found) {
    tallies[link.relation].found++;
    if (wanted.has(keyOf(link))) tallies[link.relation].right++;
  }
}

export const f1 = ({ right, found, gold }: Tally) => (found + gold === 0 ? 1 : (2 * right) / (found + gold));

export function sum(tallies: readonly Tally[]): Tally {
  const total = (field: keyof Tally) => tallies.reduce((count, tally) => count + tally[field], 0);
  return { right: total("right"), found: total("found"), gold: total("gold") };
}
