import type { Block, BlockKind } from "../../../functions/core/model.ts";
import { fold, type TrueBlock } from "./truth.ts";

/** What is counted: a table counts by its rows. */
export type Counted = Exclude<BlockKind, "table"> | "row";

/** One block or table row, true or found. */
export type Entry = {
  readonly kind: Counted;
  readonly level: number;
  readonly text: string;
  readonly page: number;
  readonly ordered: boolean;
};

/** A true entry and the found one of the same kind and the same words. */
export type Pair = { readonly truth: Entry; readonly found: Entry; readonly at: number };

export type Matching = {
  /** In the order of the document as it was read; `at` is the place among the true entries. */
  readonly pairs: readonly Pair[];
  readonly missed: readonly Entry[];
  readonly surplus: readonly Entry[];
};

export const entriesOf = (blocks: readonly (TrueBlock | Block)[]): Entry[] =>
  blocks.flatMap((block): Entry[] => {
    const about = {
      level: block.level,
      page: "page" in block ? block.page : 0,
      ordered: "ordered" in block ? block.ordered : true,
    };
    if (block.kind !== "table") return [{ kind: block.kind, text: textOf(block), ...about }];
    return block.text.split("\n").map((row) => ({ kind: "row", text: foldRow(row), ...about }));
  });

/** A footnote may keep the mark that it stands under; in the text the mark may stand as a raised figure or not at all. */
const textOf = ({ kind, text }: TrueBlock | Block): string =>
  kind === "footnote"
    ? fold(text).replace(/^(?:[[(]?(?:\d{1,2}|[*†‡§])[\])]?\.?|[⁰¹²³⁴-⁹]+|[a-g](?=\s))\s*/u, "")
    : fold(text.replace(/[⁰¹²³⁴-⁹]+/gu, ""));

/** Empty cells say nothing. */
const foldRow = (row: string): string => row.split("|").map(fold).filter(Boolean).join(" | ");

/** Pairs entries of one kind whose words are the same after folding white space, each only once, in order. */
export function matchEntries(truth: readonly Entry[], found: readonly Entry[]): Matching {
  const waiting = new Map<string, number[]>();
  for (const [at, entry] of truth.entries()) {
    const key = keyOf(entry);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  }
  const pairs: Pair[] = [];
  const surplus: Entry[] = [];
  for (const entry of found) {
    const at = waiting.get(keyOf(entry))?.shift();
    const match = at === undefined ? undefined : truth[at];
    if (at === undefined || !match) surplus.push(entry);
    else pairs.push({ truth: match, found: entry, at });
  }
  const matched = new Set(pairs.map((pair) => pair.at));
  return { pairs, missed: truth.filter((_, at) => !matched.has(at)), surplus };
}

const keyOf = ({ kind, text }: Entry): string => `${kind} ${text}`;
