import { err, ok, type Result } from "../../model.ts";
import { tooManyParts } from "../failures.ts";
import { countLetters, foldSpace } from "../letters.ts";
import type { PageSource, Reading } from "../reading.ts";
import { groupLines } from "./group-lines.ts";
import { nameHeadings } from "./name-headings.ts";
import { splitLines } from "./split-lines.ts";

/** Lines of a text; 2,000 full pages have 100,000. */
const MAX_LINES = 200_000;

/** Reads plain text: paragraphs, headings and nested lists by blank lines, markers and indentation. */
export function readText(text: string): Result<Reading> {
  if (hasMoreLines(text, MAX_LINES)) return err(tooManyParts("The text"));
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
  return ok({ title: null, pages, pieces, warnings: [] });
}

function hasMoreLines(text: string, limit: number): boolean {
  let lines = 0;
  for (const _ of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029\v]/g)) if (++lines > limit) return true;
  return false;
}
