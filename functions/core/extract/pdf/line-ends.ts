import type { PdfLine } from "./page-lines.ts";

/** A line that ends this share of the region's width before its edge ends a paragraph. */
const SHORT_LINE = 0.12;

/** Whether a line is as long as lines of its region get: at the edge, or the next one's first word found no room in it. */
export function isFull(line: PdfLine, next: PdfLine): boolean {
  const room = line.regionRight - line.right;
  const first = next.text.indexOf(" ") < 0 ? next.text.length : next.text.indexOf(" ") + 1;
  const word = (first / next.text.length) * (next.right - next.left);
  return reachesEdge(line) || room < word;
}

/** With the number of a note, or of the page in a table of contents, after the mark or not. */
export const endsSentence = (text: string): boolean =>
  /(?:[.!?:;]["”’')\]]{0,3}[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}|\.{3} ?\d{1,3})$/.test(text);

/** A line that ends so is not the last of its paragraph. */
export const openEnd =
  /\s(?:the|an?|of|and|or|to|in|for|with|by|on|at|that|from|our|their|its|is|are|was|were|will|be|has|have|we|as)$|,$/i;

/** Ends in the number of a page, as lines of a table of contents do; in prose two such lines hardly meet. */
export const endsInPage = ({ text }: PdfLine): boolean => /\p{L}\P{L}*[\s.…]\d{1,3}$/u.test(text.slice(-80));

/** Whether a line ends near its region's edge: a paragraph may go on behind it. */
export const reachesEdge = (line: PdfLine): boolean =>
  line.regionRight - line.right <= SHORT_LINE * (line.regionRight - line.regionLeft);
