import type { Segment } from "./lines.ts";

/** Running heads stand in the top part of a page and footers in the bottom part, of this height. */
const MARGIN = 0.13;
/** Pages on which the same words in the same place make a running head or footer. */
const MIN_PAGES = 3;
/** How much a running head's place may differ between pages, in parts of the page's height. */
const SAME_PLACE = 0.012;

/** Running heads are this many times the type's size, at least, from the body. */
const WIDE_GAP = 1.6;
/** Text above this share of the body's size may be a heading that comes twice. */
const LARGE = 1.05;
/** Text below this share of the body's size is small print. */
const SMALL = 0.95;

/** A page's pieces of lines, of one direction of writing. */
export type PagePart = {
  readonly page: number;
  readonly height: number;
  readonly segments: readonly Segment[];
};

type Margin = { readonly page: number; readonly down: number; readonly segment: Segment };

/**
 * Finds running heads, footers and page numbers: text in a page's margin that comes back, numbers aside, at
 * the same height on several pages; in a document of two or three, on two.
 * What is set as small, at the very height of such text, is of its kind: the running head of a short chapter.
 */
export function findFurniture(parts: readonly PagePart[], pages: number): ReadonlySet<Segment> {
  const margins = parts.flatMap(marginsOf);
  const pagesOf = countPages(margins, ({ segment, down }) => keyOf(segment.text, down, 0));
  const body = commonestSize(parts);
  const repeated = margins.filter(({ down, segment }) => {
    const seen = [-1, 0, 1].map((step) => pagesOf.get(keyOf(segment.text, down, step)) ?? 0);
    const plain = /\d/.test(segment.text) || segment.size < LARGE * body;
    const needed = plain && pages <= MIN_PAGES ? 2 : MIN_PAGES;
    return seen.reduce((sum, count) => sum + count, 0) >= needed;
  });
  const places = countPages(repeated, placeOf);
  const small = SMALL * body;
  const alike = margins.filter(
    (margin) => margin.segment.size < small && (places.get(placeOf(margin)) ?? 0) >= MIN_PAGES,
  );
  const numbers = margins.filter(({ page, segment }) => isNumberOf(page, segment.text));
  return new Set([...repeated, ...alike, ...numbers].map(({ segment }) => segment));
}

/** Whether a text is nothing but the number of its own page: that is one also where no other page has any. */
const isNumberOf = (page: number, text: string): boolean =>
  Number(/^[\s|–-]*(?:page\s)?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?[\s|–-]*$/i.exec(text)?.[1]) === page;

/** What stands in a page's top and bottom margin, apart from the body. */
function marginsOf({ page, height, segments }: PagePart): Margin[] {
  const margin = (segment: Segment): Margin => ({ page, down: segment.baseline / height, segment });
  const top = segments.filter(({ baseline }) => baseline <= MARGIN * height);
  const bottom = segments.filter(({ baseline }) => baseline >= (1 - MARGIN) * height).reverse();
  const inner = segments.slice(top.length, segments.length - bottom.length);
  return [...apart(top, inner[0]), ...apart(bottom, inner.at(-1))].map(margin);
}

/**
 * The outermost of a margin's lines, up to the last wide gap before the body: lines at the body's own
 * distance are its first or last ones, even where the same words open every page. Bare numbers always count.
 */
function apart(lines: readonly Segment[], body: Segment | undefined): Segment[] {
  const all = body ? [...lines, body] : lines;
  const isWide = (line: Segment, i: number): boolean => {
    const next = all[i + 1];
    return !next || Math.abs(next.baseline - line.baseline) >= WIDE_GAP * Math.max(line.size, next.size);
  };
  const end = lines.findLastIndex(isWide) + 1;
  return lines.filter((line, i) => i < end || withoutNumbers(line.text) === "#");
}

/** On how many pages each key is found. */
function countPages(
  margins: readonly Margin[],
  keyOfMargin: (margin: Margin) => string,
): Map<string, number> {
  const pages = new Map<string, Set<number>>();
  for (const margin of margins) {
    const key = keyOfMargin(margin);
    pages.set(key, (pages.get(key) ?? new Set()).add(margin.page));
  }
  return new Map([...pages].map(([key, found]) => [key, found.size]));
}

const placeOf = ({ segment }: Margin): string => String(Math.round(segment.baseline));

function commonestSize(parts: readonly PagePart[]): number {
  const letters = new Map<number, number>();
  for (const { segments } of parts) {
    for (const { size, text } of segments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Same words, numbers aside, at the same height; `step` is for the heights next to it. */
const keyOf = (text: string, down: number, step: number): string =>
  `${Math.round(down / SAME_PLACE) + step} ${withoutNumbers(text)}`;

/** Page numbers, Arabic or Roman, differ from page to page. */
const withoutNumbers = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/^[\s|–-]*[ivxl]{1,6}[\s|–-]*$/, "#")
    .replace(/\s+/g, " ");
