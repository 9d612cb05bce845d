import type { ExtractionWarning } from "../../model.ts";
import { quoteFirst } from "../left-out.ts";
import { announcedAmong, keysOfEntry } from "./contents-entries.ts";
import type { PdfLine } from "./page-lines.ts";

/** What stands above a table of contents. */
const contentsTitle =
  /^(?:table of )?contents\b(?!.*[.!?]$)|^(?:index|cynnwys|(?:what['’]s )?inside(?: this \w+)?|in this (?:document|manifesto|plan|booklet|issue|report))\W*$/i;
/** What stands above the lists that follow it. */
const listTitle = /^(?:list of )?(?:tables|figures|maps|appendices|annexes)(?: (?:and|&) [a-z]+)?$/i;
/** Letters of the longest title, and of the longest entry. */
const MAX_TITLE = 40;
const MAX_ENTRY = 160;
/** A table of contents begins within the first pages. */
const MAX_PAGE = 8;
/** Lines between two entries, at most: a blurb, a wrapped title, the name of a part. */
const MAX_BETWEEN = 4;
/** Entries below a title; and entries with numbers where no title says what they are. */
const MIN_ENTRIES = 3;
const MIN_NUMBERED = 4;
/** Share of the entries without a title above that come back later in the document as lines of their own. */
const MIN_ANNOUNCED = 0.5;
/** On a next page contents go on if so many of its first lines are entries. */
const FIRST_LINES = 3;
const MIN_FIRST_ENTRIES = 2;
/** Dots that lead to the number. */
const leader = /(?:[.…·_]\s?){4}\s*\d{1,3}$/;
/** Pages that a printed page stands for at most: spreads hold two. */
const PAGES_OF_SHEET = 2;

/** What a line of contents says: the page it points at, if any, and whether its title comes back. */
type Entry = {
  readonly number: number | null;
  /** Whether words stand after the number: it may be that of a list's item as well. */
  readonly isNumberFirst: boolean;
  readonly isAnnounced: boolean;
};

/**
 * Parts tables of contents from the running text: below a title that says so, or without one where numbers tell
 * it, lines that end or begin with the number of a page, which never falls, or whose words come back later as a
 * line of their own. Blurbs between the entries belong to them. Nothing else of the document is looked at.
 */
export function partContents(
  lines: readonly PdfLine[],
  pages: number,
): { readonly body: readonly PdfLine[]; readonly contents: readonly PdfLine[] } {
  const end = lines.findIndex(({ page }) => page > MAX_PAGE);
  const early = end < 0 ? lines : lines.slice(0, end);
  const limit = PAGES_OF_SHEET * pages;
  const isTitle = early.map(({ text }) => text.length <= MAX_TITLE && contentsTitle.test(text));
  const numbers = early.map((line) => numberOf(line, limit));
  const numbered = numbers.filter((number) => number !== null).length;
  if (!isTitle.includes(true) && numbered < MIN_NUMBERED) return { body: lines, contents: [] };
  const announced = announcedAmong(early, lines, MAX_ENTRY);
  const entries = early.map((line, i): Entry => {
    const back = keysOfEntry(line, early[i + 1]).filter(
      (key) => (announced.get(key) ?? 0) > line.page,
    ).length;
    const isAnnounced = back >= (line.table ? MIN_ENTRIES : 1) || listTitle.test(line.text);
    return { number: numbers[i] ?? null, isNumberFirst: /^\d.*\D$/.test(line.text), isAnnounced };
  });
  const contents = new Set<PdfLine>();
  for (let start = 0; start < early.length; start++) {
    const stop = endOf(early, entries, start, isTitle[start] === true);
    for (const line of early.slice(start, stop)) contents.add(line);
    start = Math.max(start, stop - 1);
  }
  return {
    body: contents.size > 0 ? lines.filter((line) => !contents.has(line)) : lines,
    contents: [...contents],
  };
}

/** The line after the last of contents that begin at a line; the start itself if none begin there. */
function endOf(
  lines: readonly PdfLine[],
  entries: readonly Entry[],
  start: number,
  isTitled: boolean,
): number {
  let [last, page, found, numbered, announced] = [start, 0, 0, 0, 0];
  for (let i = isTitled ? start + 1 : start; i < lines.length && i - last <= MAX_BETWEEN + 1; i++) {
    const [line, entry] = [lines[i], entries[i]];
    if (!line || !entry) break;
    const isUnderWay = isTitled || numbered > 0;
    if (
      line.page !== lines[last]?.page &&
      !(isUnderWay && opensWithEntries(line.page, i, lines, entries, page))
    )
      break;
    const isRead = entry.number !== null && (isTitled || !entry.isNumberFirst);
    const isNumbered = isRead && (entry.number ?? 0) >= page;
    if (!isNumbered && !(entry.isAnnounced && (isTitled || entry.number === null))) {
      if (found === 0 && !isTitled) return start;
      continue;
    }
    if (isNumbered) numbered++;
    if (entry.isAnnounced) announced++;
    page = Math.max(page, entry.number ?? 0);
    found += line.table ? MIN_ENTRIES : 1;
    last = i;
  }
  const isSure = isTitled
    ? found >= MIN_ENTRIES
    : numbered >= MIN_NUMBERED && announced >= Math.max(MIN_ENTRIES, MIN_ANNOUNCED * numbered);
  return isSure ? endOfPage(lines, last) : start;
}

/** Whether the first lines of a page are entries whose numbers go on where those before ended. */
function opensWithEntries(
  page: number,
  from: number,
  lines: readonly PdfLine[],
  entries: readonly Entry[],
  number: number,
): boolean {
  if (leader.test(lines[from]?.text ?? "") && (entries[from]?.number ?? -1) >= number) return true;
  const first = entries.slice(from, from + FIRST_LINES).filter((_, i) => lines[from + i]?.page === page);
  return first.filter((entry) => (entry.number ?? -1) >= number).length >= MIN_FIRST_ENTRIES;
}

/** What is left of a page below the last entry is its blurb, or belongs to no text, if it is so little. */
function endOfPage(lines: readonly PdfLine[], last: number): number {
  const page = lines[last]?.page;
  const next = lines.findIndex((line, i) => i > last && line.page !== page);
  const end = next < 0 ? lines.length : next;
  return end - last - 1 <= MAX_BETWEEN ? end : last + 1;
}

/** The number of a page that an entry ends or begins with, or is; null for a year, a larger one, or none. */
function numberOf({ text, table }: PdfLine, limit: number): number | null {
  if (table || text.length > MAX_ENTRY) return null;
  const found =
    /\p{L}.*[\s.…·_]0?([1-9]\d{0,2})$/u.exec(text) ?? /^0?([1-9]\d{0,2})(?:$|[\s.…]+\p{Lu})/u.exec(text);
  const number = Number(found?.[1] ?? Number.NaN);
  return number <= limit && !/[.!?:] \p{Lu}/u.test(text.replace(/^\S+\.\s/, "")) ? number : null;
}

/** Says what was left out, and where. */
export function warnOfContents(contents: readonly PdfLine[]): ExtractionWarning[] {
  const [first] = contents;
  if (!first) return [];
  const quotes = quoteFirst(contents.map(({ text }) => text));
  return [
    { code: "contents-left-out", message: `Left out as a table of contents: ${quotes}.`, page: first.page },
  ];
}
