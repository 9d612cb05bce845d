import { type ListMarker, readListMarker } from "../list-marker.ts";
import type { PdfLine } from "./page-lines.ts";
import type { Typography } from "./typography.ts";

/** Lines of one paragraph, list item or heading. */
export type LineGroup = {
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
/** A line that ends this share of the region's width before its edge ends a paragraph. */
const SHORT_LINE = 0.12;

/** Joins lines to paragraphs, items and headings. */
export function groupLines(lines: readonly PdfLine[], typography: Typography): LineGroup[] {
  const groups: { lines: [PdfLine, ...PdfLine[]]; marker: ListMarker | null }[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const marker = open && isMidSentence(line, open) ? null : readListMarker(line.text);
    if (open && !marker && belongs(line, open, typography)) open.lines.push(line);
    else groups.push({ lines: [line], marker });
  }
  return groups;
}

/** Whether a dash or number that a line starts with is one of the running sentence, and no list marker. */
function isMidSentence(line: PdfLine, { lines, marker }: LineGroup): boolean {
  const last = lines.at(-1) ?? lines[0];
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
  const cut = !endsSentence(last.text) && reachesEdge(last);
  const sentenceGoesOn = !endsSentence(last.text) && /^[\p{Ll}(“"‘]/u.test(line.text);
  if (Math.abs(line.size - last.size) > SAME_SIZE * Math.max(line.size, last.size)) return false;
  if (line.bold !== last.bold && startsAnew(line, open, cut && sentenceGoesOn, cut)) return false;
  if (line.region !== last.region) {
    return sentenceGoesOn || (cut && !isLarge(line, typography)) || /\p{L}[-\u00ad]$/u.test(last.text);
  }
  const step = line.baseline - last.baseline;
  if (step <= 0 || step > SAME_PARAGRAPH * typography.leading(line.size)) return false;
  if (open.marker) return indentOf(line) > indentOf(first) - INDENT * line.size;
  const indented = line.left - last.left > INDENT * line.size;
  if (indented && open.lines.length > 1 && !sentenceGoesOn) return false;
  return sentenceGoesOn || reachesEdge(last) || !endsSentence(last.text);
}

/** A change of weight parts a heading from its text, but not a sentence with bold words in it. */
function startsAnew(line: PdfLine, open: LineGroup, goesOn: boolean, cut: boolean): boolean {
  return line.bold ? !cut : !goesOn && open.lines.every((one) => one.bold);
}

const indentOf = (line: PdfLine): number => line.left - line.regionLeft;

/** Larger than the body, so of a heading: headings do not go on in the next column. */
const isLarge = (line: PdfLine, { bodySize }: Typography): boolean => line.size > (1 + SAME_SIZE) * bodySize;

/** With the number of a note, or of the page in a table of contents, after the mark or not. */
const endsSentence = (text: string): boolean => /(?:[.!?:;]["”’')\]]{0,3}\d{0,3}|\.{3} ?\d{1,3})$/.test(text);

const reachesEdge = (line: PdfLine): boolean =>
  line.regionRight - line.right <= SHORT_LINE * (line.regionRight - line.regionLeft);
