import { countLetters } from "../letters.ts";
import { readListMarker } from "../list-marker.ts";
import { type Margin, marginsOf, type PagePart, withoutNumbers } from "./margins.ts";
import { keyOf } from "./outline.ts";
import type { Segment } from "./segment.ts";

/** Pages on which the same words in the same place make a running head or footer. */
const MIN_PAGES = 3;
/** How much a running head's place may differ between pages, in parts of the page's height. */
const SAME_PLACE = 0.012;
/** Text above this share of the body's size may be a heading that comes twice. */
const LARGE = 1.05;
/** Text below this share of the body's size is small print. */
const SMALL = 0.95;
/** Letters of the shortest text that is known by a title which has its words. */
const MIN_TITLE_LETTERS = 6;
/** The single line at the edge of a page is this many times its size from the body; and this long, at most. */
const EDGE_GAP = 2.5;
const MAX_EDGE_LENGTH = 90;
/** Body text mostly begins further from the edge of a page than this share of its height: on A4 19 mm. */
const EDGE = 0.065;
/** A number of so many digits may be a year. */
const YEAR_DIGITS = 4;
/** Share of a document's letters, at most, that its layout puts on the pages: where it is more, the tags are wrong. */
const MAX_ARTIFACTS = 0.25;

/**
 * Finds running heads, footers and page numbers: text in a page's margin that comes back, numbers aside, at
 * the same height on several pages; in a document of two or three, on two. What is set as small, at the very
 * height of such text, is of its kind: the running head of a short chapter.
 *
 * Where nothing need come back, text is known by what it is: the page's own number and what stands on its line,
 * and what the file itself tags as put there by the layout; in a file of few pages the words of its title, and the
 * small or outlying line at a page's edge.
 */
export function findFurniture(parts: readonly PagePart[], pages: number): ReadonlySet<Segment> {
  const all = parts.flatMap(marginsOf);
  const margins = all.filter(({ isApart }) => isApart);
  const body = commonestSize(parts);
  const repeated = repeatedIn(margins, pages, body);
  const places = countPages(repeated, placeOf);
  const isAlike = (margin: Margin): boolean =>
    margin.segment.size < SMALL * body && (places.get(placeOf(margin)) ?? 0) >= MIN_PAGES;
  const numbered = new Set(margins.filter(isNumber).map(lineOf));
  const isBesideNumber = (margin: Margin): boolean =>
    margin.segment.size < LARGE * body && numbered.has(lineOf(margin));
  const isTitle = titlesOf(parts, LARGE * body);
  const isArtifact = areArtifactsTold(parts)
    ? ({ segment }: Margin) => segment.tag?.kind === "artifact"
    : () => false;
  const found = margins.filter(
    (margin) =>
      isAlike(margin) ||
      isNumber(margin) ||
      isBesideNumber(margin) ||
      (pages <= MIN_PAGES && isTitle(margin)) ||
      (pages <= MIN_PAGES && isAtEdge(margin, body)),
  );
  return new Set([...repeated, ...found, ...all.filter(isArtifact)].map(({ segment }) => segment));
}

/** Text that stands in one place of several pages. */
function repeatedIn(margins: readonly Margin[], pages: number, body: number): Margin[] {
  const pagesOf = countPages(margins, ({ segment, down }) => placedText(segment.text, down, 0));
  return margins.filter(({ down, segment }) => {
    const seen = [-1, 0, 1].map((step) => pagesOf.get(placedText(segment.text, down, step)) ?? 0);
    // No heading that comes twice opens two pages at the very edge.
    const isAtEdge = Math.min(down, 1 - down) <= EDGE;
    const plain = /\d/.test(segment.text) || segment.size < LARGE * body || isAtEdge;
    const needed = plain && pages <= MIN_PAGES ? 2 : MIN_PAGES;
    return seen.reduce((sum, count) => sum + count, 0) >= needed;
  });
}

/**
 * Whether a text is nothing but a page's number: its own, in Roman figures too, or one at the page's very edge, as
 * after a cover that is not counted. It is one also where no other page has any.
 */
function isNumber({ page, segment: { text }, down }: Margin): boolean {
  const [, number = "", roman = ""] = pageNumber.exec(text) ?? [];
  if (number !== "" && Number(number) === page) return true;
  const isAtEdge = Math.min(down, 1 - down) <= EDGE;
  return isAtEdge && (roman !== "" || (number !== "" && number.length < YEAR_DIGITS));
}

const pageNumber = /^[\s|–-]*(?:page\s)?(?:(\d{1,4})|([ivx]{1,6}))(?:\s?(?:of|\/)\s?\d{1,4})?[\s|–-]*$/i;

/** Tells what repeats, with the page's number or without, words that stand somewhere in larger type. */
function titlesOf(parts: readonly PagePart[], large: number): (margin: Margin) => boolean {
  const titles = parts
    .map(({ segments }) =>
      keyOf(segments.flatMap(({ size, text }) => (size >= large ? [text] : [])).join(" ")),
    )
    .join(" ");
  return ({ page, segment: { text, size } }) => {
    const words = keyOf(text.replace(new RegExp(`(?:\\bpage )?\\b${page}\\b(?: of \\d+)?`, "i"), ""));
    return size < large && words.length >= MIN_TITLE_LETTERS && titles.includes(words);
  };
}

/** Whether a line stands at the edge of its page, far from the body, as body text does not; and is no sentence. */
const isAtEdge = ({ segment: { text, size, bullet }, down, gap }: Margin, body: number): boolean =>
  gap >= EDGE_GAP &&
  (size < SMALL * body || (size < LARGE * body && Math.min(down, 1 - down) <= EDGE)) &&
  text.length <= MAX_EDGE_LENGTH &&
  !/[.!?:]["”’]?$|\b(?:we|will|shall)\b/i.test(text) &&
  bullet === undefined &&
  readListMarker(text) === null;

/** Whether a file's word on what the layout put on its pages can be believed. */
function areArtifactsTold(parts: readonly PagePart[]): boolean {
  const segments = parts.flatMap((part) => part.segments);
  const letters = (some: readonly Segment[]): number =>
    some.reduce((sum, { text }) => sum + countLetters(text), 0);
  const artifacts = letters(segments.filter(({ tag }) => tag?.kind === "artifact"));
  return artifacts > 0 && artifacts <= MAX_ARTIFACTS * letters(segments);
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

const lineOf = (margin: Margin): string => `${margin.page} ${placeOf(margin)}`;

function commonestSize(parts: readonly PagePart[]): number {
  const letters = new Map<number, number>();
  for (const { segments } of parts) {
    for (const { size, text } of segments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Same words, numbers aside, at the same height; `step` is for the heights next to it. */
const placedText = (text: string, down: number, step: number): string =>
  `${Math.round(down / SAME_PLACE) + step} ${withoutNumbers(text)}`;
