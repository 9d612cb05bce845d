import type { PdfLine } from "./page-lines.ts";

/** Lines that one item has, at most: further down what counts on is none of its list. */
const MAX_ITEM_LINES = 30;
/** Points by which items of one list may begin beside each other: numbers may be set to the right. */
const TOLERANCE = 20;

/** A line that may begin an item, and its position among all lines. */
export type ItemStart = { readonly line: PdfLine; readonly at: number };

/** Whether two lines may begin items that follow each other: near enough, and indented alike in their columns. */
export const mayFollow = (before: ItemStart, start: ItemStart): boolean =>
  start.at - before.at <= MAX_ITEM_LINES &&
  Math.abs(indentOf(start.line) - indentOf(before.line)) <= TOLERANCE;

const indentOf = ({ left, regionLeft }: PdfLine): number => left - regionLeft;
