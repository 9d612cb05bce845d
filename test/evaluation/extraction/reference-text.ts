import { type PopplerLine, readPopplerLines } from "./poppler-lines.ts";

/** Running heads and feet stand in this share of a page's height, at its top and bottom. */
const MARGIN = 0.11;
/** Pages on which the same line comes back in the margin, its numbers aside. */
const REPEATED_PAGES = 3;

/** A list's number or bullet, as pdftotext puts it before the words or on a line of its own. */
const marker =
  /^(?:[•‣▪■●○◆►–—*·\uf000-\uf0ff-]|o(?=\s|$)|\d{1,2}(?:\.\d{1,2}){1,3}|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])(?:\s+|$)/u;
const pageNumber = /^(?:page )?(?:\d{1,3}|[ivxl]{1,6})$/i;

/** Whether a line stands where running heads and feet do. */
export const isInMargin = ({ top, bottom }: PopplerLine): boolean => bottom < MARGIN || top > 1 - MARGIN;

/**
 * What pdftotext reads, a text for each page in its reading order: without running heads, page numbers,
 * bullets and list numbers, and with the words joined that its lines break.
 */
export function readReference(path: string): string[] {
  const pages = readPopplerLines(path);
  const repeated = repeatedIn(pages);
  const isFurniture = (line: PopplerLine): boolean =>
    isInMargin(line) && (repeated.has(shapeOf(line.text)) || pageNumber.test(line.text));
  return pages.map((lines) =>
    joinLines(lines.filter((line) => !isFurniture(line)).map(({ text }) => withoutMarker(text))),
  );
}

/** Takes off the bullet or number with which a line or block starts. */
export const withoutMarker = (line: string): string => line.replace(marker, "");

function repeatedIn(pages: readonly (readonly PopplerLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const shapes = new Set(lines.filter(isInMargin).map(({ text }) => shapeOf(text)));
    for (const shape of shapes) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, pagesWith]) => pagesWith >= REPEATED_PAGES).map(([shape]) => shape));
}

const shapeOf = (line: string): string => line.replace(/\d+/g, "#");

/** Whether a broken word keeps its hyphen is left open here: the comparison looks at letters only. */
const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const broken = /[\p{L}\p{N}][-\u2010\u00ad]$/u.test(text) && /^[\p{Ll}\p{N}]/u.test(line);
    return broken ? text + line : `${text} ${line}`;
  }, "");
