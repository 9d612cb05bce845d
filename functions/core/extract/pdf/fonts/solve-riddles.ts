import type { FontBook } from "./font-book.ts";
import { guessOrder } from "./guess-order.ts";
import { byKin } from "./kin.ts";
import type { Codes, Doubts } from "./known.ts";
import { byLetters } from "./ligatures.ts";
import { byOutline } from "./outlines.ts";

/**
 * Finds out which characters the riddles are, in order of the strength of the evidence:
 *
 * 1. for a character that the file tells but contradicts: the better witness;
 * 2. a glyph of the very same outline whose character the file tells elsewhere; a glyph without ink is a space;
 * 3. an outline made of the letters of a ligature;
 * 4. a font of the same family with the same numbers of glyphs;
 * 5. the order of the glyphs: a constant distance from their numbers to ASCII, as in fonts that keep the
 *    standard Macintosh order. The font's own told characters show it, else it must turn its text into words.
 *
 * @param texts the texts of the document, with their riddles
 * @returns the solution of every riddle, in their order; U+FFFD for those that stay
 */
export function solveRiddles(
  book: FontBook,
  texts: readonly string[],
  doubts: Doubts = new Map(),
): readonly string[] {
  const known = new Map<string, Codes>();
  for (const [key, font] of book.fonts) {
    known.set(key, new Map([...font.told].map(([code, { text }]) => [code, text])));
  }
  const learn = (solve: (riddle: number) => string | null): void =>
    book.riddles.forEach(({ font, glyph }, i) => {
      const codes = known.get(font);
      const text = codes?.has(glyph.originalCharCode) === false ? solve(i) : null;
      if (text !== null) codes?.set(glyph.originalCharCode, text);
    });
  if (book.riddles.length > 0) {
    learn(byWitness(book, doubts));
    learn(byOutline(book));
    learn(byLetters(book));
    learn(byKin(book, known));
    learn(guessOrder(book, known, texts));
  }
  return book.riddles.map(({ font, glyph }) => known.get(font)?.get(glyph.originalCharCode) ?? "\ufffd");
}

const byWitness =
  (book: FontBook, doubts: Doubts) =>
  (riddle: number): string | null => {
    const { font = "", glyph } = book.riddles[riddle] ?? {};
    return (glyph && doubts.get(font)?.get(glyph.originalCharCode)) ?? null;
  };
