import { type ListMarker, readListMarker } from "../list-marker.ts";
import { labelledMarkers } from "./labelled-lists.ts";
import { letteredMarkers } from "./lettered-lists.ts";
import { endsInPage, endsSentence, isFull, openEnd, reachesEdge } from "./line-ends.ts";
import { isOfOtherFace, isOtherHeading } from "./other-face.ts";
import type { PdfLine } from "./page-lines.ts";
import type { Table } from "./segment.ts";
import type { Typography } from "./typography.ts";

/** Lines of one block. */
export type LineGroup = {
  /** What the block is where that is known already; "text" may be a heading, a paragraph or an item. */
  readonly kind: "text" | "table" | "caption" | "footnote";
  readonly lines: readonly [PdfLine, ...PdfLine[]];
  /** The bullet or number that the first line starts with. */
  readonly marker: ListMarker | null;
};

/** Distances of baselines up to this many leadings are within a paragraph. */
const SAME_PARAGRAPH = 1.25;
/** Sizes that differ by less than this share are one size. */
const SAME_SIZE = 0.08;
/** First lines are indented by this many times the size, at least. */
const INDENT = 0.8;
/** Joins lines to paragraphs, items and headings. */
export function groupLines(lines: readonly PdfLine[], typography: Typography): LineGroup[] {
  const groups: { kind: "text" | "table"; lines: [PdfLine, ...PdfLine[]]; marker: ListMarker | null }[] = [];
  const counted = new Map([...letteredMarkers(lines), ...labelledMarkers(lines)]);
  for (const line of lines) {
    const last = groups.at(-1);
    const open = last?.kind === "text" ? last : undefined;
    const { table } = line;
    if (table) {
      if (last && goesOn(last.lines, line)) last.lines.push(line);
      else groups.push({ kind: "table", lines: [line], marker: null });
      continue;
    }
    const isWithin = open !== undefined && isMidSentence(line, open);
    const marker = counted.get(line) ?? (isWithin ? null : (markerOf(line) ?? nextNumber(line, last)));
    if (open && !marker && belongs(line, open, typography)) open.lines.push(line);
    else groups.push({ kind: "text", lines: [line], marker });
  }
  return groups;
}

/** The bullet or number a line starts with, written or drawn. */
function markerOf({ text, bullet }: PdfLine): ListMarker | null {
  const written = readListMarker(text);
  if (written || bullet === undefined) return written;
  return { style: bullet, rest: text, length: 0, numbered: false };
}

/** The next number of a list, set so close to its words that only the number before tells what it is. */
function nextNumber({ text }: PdfLine, before: LineGroup | undefined): ListMarker | null {
  const [number, value] = /^(\d{1,3})\.(?=\p{Lu})/u.exec(text) ?? [];
  if (number === undefined || before?.marker?.style !== "1.") return null;
  if (Number.parseInt(before.lines[0].text, 10) !== Number(value) - 1) return null;
  return { style: "1.", rest: text.slice(number.length), length: number.length, numbered: true };
}

/** Whether a table goes on in the next column or on the next page: nothing between, and as many cells a row. */
function goesOn(lines: readonly PdfLine[], { table, region }: PdfLine): boolean {
  const last = lines.at(-1);
  const cells = (one: Table | undefined): number => Math.max(...(one?.rows ?? []).map((row) => row.length));
  return last?.table !== undefined && last.region !== region && cells(last.table) === cells(table);
}

/** Whether a dash or number that a line starts with is one of the running sentence, and no list marker. */
function isMidSentence(line: PdfLine, { lines, marker }: LineGroup): boolean {
  const last = lines.at(-1) ?? lines[0];
  if (line.bullet !== undefined) return false;
  if (/^[^\p{L}\p{N}–—-]/u.test(line.text) || endsSentence(last.text) || !reachesEdge(last)) return false;
  const alike = line.bold === last.bold && Math.abs(line.size - last.size) <= SAME_SIZE * line.size;
  const aligned = line.region === last.region && Math.abs(line.left - last.left) < 0.5 * line.size;
  return (
    alike && aligned && (marker === null || lines.length > 1 || line.left > lines[0].left + 0.5 * line.size)
  );
}

/** Whether a line without a marker goes on with the open group: by its tag, else by its look. */
function belongs(line: PdfLine, open: LineGroup, typography: Typography): boolean {
  const [first] = open.lines;
  const last = open.lines.at(-1) ?? first;
  if (line.page === last.page && line.tag && last.tag) {
    if (line.tag.key === last.tag.key) return true;
    if (line.tag.kind !== "paragraph" || last.tag.kind !== "paragraph") return false;
  }
  if (endsInPage(last) && endsInPage(line)) return false;
  const cut = !endsSentence(last.text) && reachesEdge(last);
  const sentenceGoesOn = !endsSentence(last.text) && /^[\p{Ll}(“"‘]/u.test(line.text);
  if (Math.abs(line.size - last.size) > SAME_SIZE * Math.max(line.size, last.size)) return false;
  const isLead = open.marker !== null && !line.bold && hangs(line, open.lines);
  if (!cut && !sentenceGoesOn && isOtherHeading(line, last)) return false;
  if (line.bold !== last.bold && !isLead && startsAnew(line, open, cut && sentenceGoesOn, cut)) return false;
  if (open.marker === null && !cut && isOfOtherFace(line, open.lines, typography)) return false;
  if (line.region !== last.region) {
    if (line.isCard || last.isCard) return false;
    const parted = cut || openEnd.test(last.text);
    return (
      sentenceGoesOn || (parted && !isLarge(line, typography)) || /\p{L}[-\u2010\u00ad]$/u.test(last.text)
    );
  }
  const step = line.baseline - last.baseline;
  if (step <= 0 || step > SAME_PARAGRAPH * typography.leading(line.size)) return false;
  if (open.marker) return belongsToItem(line, open.lines, sentenceGoesOn);
  const indented = line.left - last.left > INDENT * line.size;
  if (indented && open.lines.length > 1 && !sentenceGoesOn) return false;
  return sentenceGoesOn || isFull(last, line) || !endsSentence(last.text);
}

/**
 * Whether a line goes on with an item by its indentation: below the words where the item hangs, else below
 * its bullet. Where the item's sentence ended before the edge, a paragraph of its own follows, but not below
 * words in bold, which lead the item.
 */
function belongsToItem(line: PdfLine, lines: LineGroup["lines"], sentenceGoesOn: boolean): boolean {
  const [first, second] = lines;
  const last = lines.at(-1) ?? first;
  if (indentOf(line) - indentOf(first) < -0.2 * line.size) return false;
  if (hangs(second ?? line, lines)) {
    const isNext = endsSentence(last.text) && !isFull(last, line) && last.bold === line.bold;
    return hangs(line, lines) && !isNext;
  }
  return sentenceGoesOn || isFull(last, line) || !endsSentence(last.text);
}

/** Whether a line begins right of an item's bullet or number. */
const hangs = (line: PdfLine, [first]: LineGroup["lines"]): boolean =>
  indentOf(line) - indentOf(first) > 0.5 * line.size;

/** A change of weight parts a heading from its text, but not a sentence with bold words in it. */
function startsAnew(line: PdfLine, open: LineGroup, goesOn: boolean, cut: boolean): boolean {
  return line.bold ? !cut : !goesOn && open.lines.every((one) => one.bold);
}

const indentOf = (line: PdfLine): number => line.left - line.regionLeft;

/** Larger than the body, so of a heading: headings do not go on in the next column. */
const isLarge = (line: PdfLine, { bodySize }: Typography): boolean => line.size > (1 + SAME_SIZE) * bodySize;
