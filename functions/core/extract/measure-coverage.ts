import type { StructuredDocument } from "../model.ts";
import { countLetters } from "./letters.ts";
import type { PageSource, Piece } from "./reading.ts";

/**
 * The share of the raw text's letters and digits that the blocks hold, of all pages and of each. Pages that cannot be
 * read count as lost, with as much text as the others have on average.
 *
 * @param pages what the raw text of each page holds
 * @param kept the pieces that became blocks
 * @param leftOut the pieces that are no part of the manifesto: they count neither way
 */
export function measureCoverage(
  pages: readonly PageSource[],
  kept: readonly Piece[],
  leftOut: readonly Piece[],
): Pick<StructuredDocument, "coverage" | "pageReports"> {
  const read = lettersOfPages(kept);
  const dropped = lettersOfPages(leftOut);
  const readable = pages.flatMap(({ rawLetters }) => rawLetters ?? []);
  const usual = sum(readable) / Math.max(1, readable.length);
  const wanted = pages.map(({ rawLetters }, i) => (rawLetters ?? usual) - (dropped.get(i + 1) ?? 0));
  return {
    coverage: share(sum([...read.values()]), sum(wanted)),
    pageReports: pages.map(({ label, size, rawLetters, confidence }, i) => ({
      page: i + 1,
      label,
      size,
      coverage: rawLetters === null ? 0 : share(read.get(i + 1) ?? 0, wanted[i] ?? 0),
      confidence,
    })),
  };
}

function lettersOfPages(pieces: readonly Piece[]): Map<number, number> {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    const byPage = piece.lettersByPage ?? [[piece.page, countLetters(piece.text)] as const];
    for (const [page, count] of byPage) letters.set(page, (letters.get(page) ?? 0) + count);
  }
  return letters;
}

/** To four decimals, so that artefacts do not differ in the last bits; hyphens joined never exceed 1. */
function share(part: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.round((part / whole) * 10_000) / 10_000);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
