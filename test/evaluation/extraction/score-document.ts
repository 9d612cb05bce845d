import type { StructuredDocument } from "../../../functions/core/model.ts";
import { findHyphenFaults, type HyphenFaults } from "./hyphen-faults.ts";
import { type Counted, type Entry, entriesOf, matchEntries } from "./match-blocks.ts";
import { type Fault, nameFaults } from "./name-faults.ts";
import type { Places } from "./places.ts";
import { outOfOrder } from "./reading-order.ts";
import type { Truth } from "./truth.ts";

export const countedKinds = [
  "heading",
  "item",
  "paragraph",
  "row",
  "caption",
  "footnote",
] as const satisfies readonly Counted[];

/** Counts of one kind: how many there are, how many were given, how many are the same word for word. */
export type Tally = {
  readonly truth: number;
  readonly found: number;
  readonly hits: number;
  /** Hits whose level is right too. */
  readonly level: number;
};

export type Share = { readonly of: number; readonly right: number };

export type DocumentScore = {
  readonly tallies: Readonly<Record<Counted, Tally>>;
  /** Blocks that stand elsewhere than the author put them. */
  readonly outOfOrder: number;
  /** Blocks that hold a menu, a running head or a page number, alone or among their own words. */
  readonly junk: readonly Entry[];
  /** Blocks with a bullet in their text. */
  readonly bullets: readonly Entry[];
  readonly hyphens: HyphenFaults;
  /** Lines that end with a hyphen; null where nobody counted them. */
  readonly brokenWords: number | null;
  /** Matched blocks whose page is known, and those given on that page; pages likewise with their printed number. */
  readonly pages: Share;
  readonly labels: Share;
  readonly faults: readonly Fault[];
  readonly pairs: readonly { readonly truth: Entry; readonly found: Entry; readonly at: number }[];
};

const bullet = /[•‣◦▪▫■□●○◆◇►▸▶➢➤➔✓✔❖⁃\uf000-\uf0ff]|^[-–—*·»] /u;

/** Compares what was read with what there is. Entries of the truth that `optional` accepts count neither way. */
export function scoreDocument(
  document: StructuredDocument,
  { blocks, junk }: Truth,
  places: Places | null = null,
  optional: (text: string) => boolean = () => false,
): DocumentScore {
  const placed = blocks.map((block, i) => ({ ...block, page: places?.pages[i] ?? 0 }));
  const truth = entriesOf(placed).filter(({ text }) => !optional(text));
  const found = entriesOf(document.blocks).filter(({ text }) => !optional(text));
  const matching = matchEntries(truth, found);
  const { pairs, surplus } = matching;
  const isJunk = [...junk, ...pageNumbers].map(junkPattern);
  return {
    tallies: tally(truth, found, matching),
    outOfOrder: outOfOrder(pairs),
    junk: surplus.filter(({ text }) => isJunk.some((pattern) => pattern.test(text))),
    bullets: surplus.filter(({ text }) => bullet.test(text)),
    hyphens: findHyphenFaults(
      truth.map(({ text }) => text),
      found.map(({ text }) => text),
    ),
    brokenWords: places?.lineEndHyphens ?? null,
    pages: shareOf(
      pairs.filter((pair) => pair.truth.page > 0).map((pair) => pair.truth.page === pair.found.page),
    ),
    labels: shareOf((places?.labels ?? []).map((label, i) => label === document.pageReports[i]?.label)),
    faults: nameFaults(truth, matching),
    pairs,
  };
}

const shareOf = (verdicts: readonly boolean[]): Share => ({
  of: verdicts.length,
  right: verdicts.filter(Boolean).length,
});

function tally(
  truth: readonly Entry[],
  found: readonly Entry[],
  { pairs }: ReturnType<typeof matchEntries>,
): DocumentScore["tallies"] {
  const count = (kind: Counted): Tally => {
    const hits = pairs.filter((pair) => pair.truth.kind === kind);
    return {
      truth: truth.filter((entry) => entry.kind === kind).length,
      found: found.filter((entry) => entry.kind === kind).length,
      hits: hits.length,
      level: hits.filter((pair) => pair.truth.level === pair.found.level).length,
    };
  };
  return {
    heading: count("heading"),
    item: count("item"),
    paragraph: count("paragraph"),
    row: count("row"),
    caption: count("caption"),
    footnote: count("footnote"),
  };
}

const pageNumbers = ["#", "Page #", "Page # of #", "– # –"];

/** "#" stands for a page number, Arabic or Roman. Numbers and short words must be the whole block. */
function junkPattern(junk: string): RegExp {
  const source = junk
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/#/g, "(?:\\d{1,4}|[ivxl]{1,7})");
  const whole = junk.length < 4 || pageNumbers.includes(junk) || !/\p{L}{3}/u.test(junk);
  return new RegExp(whole ? `^${source}$` : `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "u");
}
