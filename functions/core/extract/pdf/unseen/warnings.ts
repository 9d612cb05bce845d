import type { ExtractionWarning } from "../../../model.ts";
import { quoteFirst } from "../../left-out.ts";
import { foldSpace } from "../../letters.ts";
import type { PageRuns } from "../runs.ts";
import { actualTexts } from "./actual-text.ts";
import { deceptiveTexts } from "./deceptive-text.ts";

/** Warns of hidden text, apart from leftovers of the layout: numbers, and words that stand elsewhere to be seen. */
export function warnOfHidden(pages: readonly PageRuns[]): ExtractionWarning[] {
  const worded = pages.flatMap(({ number, hidden }) =>
    hidden.filter((text) => /\p{L}/u.test(text)).map((text) => ({ page: number, text: text.trim() })),
  );
  if (worded.length === 0) return [];
  const seen = new Set(pages.flatMap(({ directions }) => directions.flat().map(({ text }) => keyOf(text))));
  const telling = worded.filter(({ text }) => !seen.has(keyOf(text)));
  const [first] = telling;
  if (!first) return [];
  const message = `Left out as hidden from readers: ${quoteFirst(telling.map(({ text }) => text))}.`;
  return [{ code: "hidden-text", message, page: first.page }];
}

/** Warns of words that the file offers to machines in place of what its pages show. */
export function warnOfReplaced(bytes: Uint8Array, pages: readonly PageRuns[]): ExtractionWarning[] {
  const replacements = actualTexts(bytes);
  if (replacements.length === 0) return [];
  const drawn = pages.flatMap(({ directions }) => directions.flat().map(({ text }) => text));
  const deceptive = deceptiveTexts(replacements, drawn);
  if (deceptive.length === 0) return [];
  const message = `The file tells machines words that its pages do not show; left out: ${quoteFirst(deceptive)}.`;
  return [{ code: "actual-text", message }];
}

const keyOf = (text: string): string => foldSpace(text).toLowerCase();
