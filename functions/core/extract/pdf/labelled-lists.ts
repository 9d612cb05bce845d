import { countOf, type ListMarker } from "../list-marker.ts";
import { type ItemStart, mayFollow } from "./counted-lists.ts";
import type { PdfLine } from "./page-lines.ts";

type Start = ItemStart & { readonly marker: ListMarker; readonly count: number };

/**
 * The markers of lists that count "Pledge 1:", "Pledge 2:", set apart from the words: two or more must follow each
 * other, since one alone is the title of what stands below it.
 */
export function labelledMarkers(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, ListMarker> {
  const markers = new Map<PdfLine, ListMarker>();
  let before: Start | null = null;
  for (const [at, line] of lines.entries()) {
    const found = labelOf(line);
    if (!found) continue;
    const start: Start = { line, at, ...found };
    const isNext =
      before !== null &&
      start.marker.style === before.marker.style &&
      start.count === before.count + 1 &&
      mayFollow(before, start);
    if (before && isNext) for (const one of [before, start]) markers.set(one.line, one.marker);
    before = start;
  }
  return markers;
}

/** The label that a line begins with, where its words stand apart from it. */
function labelOf({ text, left, wordsLeft }: PdfLine): Pick<Start, "marker" | "count"> | null {
  if (wordsLeft <= left) return null;
  const [label = "", word = ""] = /^(\p{L}+)\s+\d{1,2}\s?[.:)]?\s+(?=\S)/u.exec(text) ?? [];
  const count = countOf(label.trim());
  if (count === null) return null;
  const rest = text.slice(label.length);
  return { count, marker: { style: word.toLowerCase(), rest, length: label.length, numbered: true } };
}
