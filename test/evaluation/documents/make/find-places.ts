import type { Places } from "../../extraction/places.ts";
import { countBrokenWords, readPopplerLines } from "../../extraction/poppler-lines.ts";
import { isInMargin } from "../../extraction/reference-text.ts";
import { fold, type Truth } from "../../extraction/truth.ts";

/** Words at a block's start by which its page is found. */
const OPENING = 5;

/** Where things stand in a PDF, found with poppler: not by the reader that is measured. */
export function findPlaces(path: string, { blocks, junk }: Truth): Places {
  const pages = readPopplerLines(path);
  const texts = pages.map((lines) =>
    letters(
      lines
        .filter((line) => !isInMargin(line))
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  return {
    pages: blocks.map(({ text }) => {
      const opening = letters(text.split(" ").slice(0, OPENING).join(" "));
      const on = texts.flatMap((page, i) => (page.includes(opening) ? [i + 1] : []));
      return on.length === 1 ? (on[0] ?? 0) : 0;
    }),
    labels: pages.map((lines) =>
      labelOf(
        lines.filter(isInMargin).map(({ text }) => text),
        junk,
      ),
    ),
    lineEndHyphens: countBrokenWords(path),
  };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** The number that stands in the margin beside or without a running head. */
function labelOf(lines: readonly string[], junk: readonly string[]): string | null {
  for (const line of lines) {
    const rest = fold(junk.reduce((text, words) => text.replace(words, ""), line));
    const label = /^(?:Page |– )?(\d{1,3}|[ivxl]{1,5})(?: of \d+| –)?$/.exec(rest)?.[1];
    if (label) return label;
  }
  return null;
}
