import { countLetters, foldSpace } from "../letters.ts";
import { onePage, type Reading } from "../reading.ts";
import { groupLines } from "./group-lines.ts";
import { nameHeadings } from "./name-headings.ts";
import { splitLines } from "./split-lines.ts";

/** Reads plain text: paragraphs, headings and nested lists by blank lines, markers and indentation. */
export function readText(text: string): Reading {
  const lines = splitLines(text);
  const groups = groupLines(lines);
  const pieces = nameHeadings(groups).map((piece) => ({ ...piece, text: foldSpace(piece.text), page: 1 }));
  const markers = groups.reduce((sum, group) => sum + countLetters(group.marker?.text ?? ""), 0);
  return { title: null, pages: onePage(countLetters(text) - markers), pieces, warnings: [] };
}
