import type { Segment } from "./lines.ts";

/** Running heads stand in the top part of a page and footers in the bottom part, of this height. */
const MARGIN = 0.13;
/** Pages on which the same words in the same place make a running head or footer. */
const MIN_PAGES = 3;
/** How much a running head's place may differ between pages, in parts of the page's height. */
const SAME_PLACE = 0.012;

/** A page's pieces of lines, of one direction of writing. */
export type PagePart = {
  readonly page: number;
  readonly height: number;
  readonly segments: readonly Segment[];
};

/**
 * Finds running heads, footers and page numbers: text in a page's margin that comes back, numbers aside, at
 * the same height on several pages. In a document of two pages, both must have it, and a number in it.
 */
export function findFurniture(parts: readonly PagePart[], pages: number): ReadonlySet<Segment> {
  const margins = parts.flatMap(({ page, height, segments }) =>
    segments.flatMap((segment) => {
      const down = segment.baseline / height;
      return down <= MARGIN || down >= 1 - MARGIN ? [{ page, down, segment }] : [];
    }),
  );
  const pagesOf = new Map<string, Set<number>>();
  for (const { page, down, segment } of margins) {
    const key = keyOf(segment.text, down, 0);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  }
  const found = margins.filter(({ down, segment }) => {
    const seen = [-1, 0, 1].map((step) => pagesOf.get(keyOf(segment.text, down, step))?.size ?? 0);
    const needed = /\d/.test(segment.text) ? Math.min(MIN_PAGES, Math.max(2, pages)) : MIN_PAGES;
    return seen.reduce((sum, count) => sum + count, 0) >= needed;
  });
  return new Set(found.map(({ segment }) => segment));
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
