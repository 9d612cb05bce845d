import { countLetters, foldSpace } from "../letters.ts";
import type { PageSource, Reading } from "../reading.ts";
import { groupLines } from "./group-lines.ts";
import { nameHeadings } from "./name-headings.ts";
import { splitLines } from "./split-lines.ts";

/** Reads plain text: paragraphs, headings and nested lists by blank lines, markers and indentation. */
export function readText(text: string): Reading {
  // A page break at the end of all opens no page.
  const groups = groupLines(splitLines(text.replace(/\f\s*$/, "")));
  const pieces = nameHeadings(groups).map((piece) => ({ ...piece, text: foldSpace(piece.text) }));
  const markers = new Map<number, number>();
  for (const { page, marker } of groups) {
    markers.set(page, (markers.get(page) ?? 0) + countLetters(marker?.text ?? ""));
  }
  const pages = text.split("\f").map((page, i): PageSource => {
    const rawLetters = countLetters(page) - (markers.get(i + 1) ?? 0);
    return { label: null, rawLetters, confidence: null, size: null };
  });
  if (pages.length > 1 && /\f\s*$/.test(text)) pages.pop();
  return { title: null, pages, pieces, warnings: [] };
}
