import { languagesOfWord } from "../../language/function-words.ts";
import { type FontBook, solveText } from "./font-book.ts";
import type { Codes, Known } from "./known.ts";

/**
 * Distances from a glyph's number to its character in ASCII, where a whole font tells nothing: 0, its codes
 * are the characters; 29, the standard Macintosh order of glyphs (TrueType, `post` table); 31, the standard
 * strings of the Compact Font Format (Adobe Technical Note 5176, appendix A), of which the first is a space.
 */
const USUAL_DISTANCES = [0, 29, 31];
/** Characters told at one distance, and their share of those told in ASCII, that show a font's order. */
const MIN_TOLD = 8;
const TOLD_SHARE = 0.9;
/**
 * Of words of at least three letters, so many, and this share, must be function words of English or Welsh:
 * running text has 30 %, and shorter ones come about by chance.
 */
const MIN_WORDS = 6;
const WORD_SHARE = 0.2;

/** Solves a riddle by the order of its font's glyphs. Beyond ASCII fonts differ, and so nothing is guessed there. */
export function guessOrder(
  book: FontBook,
  known: Known,
  texts: readonly string[],
): (riddle: number) => string | null {
  const distances = new Map<string, number | null>();
  const find = (key: string): number | null => {
    const codes = known.get(key) ?? new Map();
    return distanceTold(codes) ?? distanceInWords(book, key, codes, texts);
  };
  return (riddle) => {
    const { font = "", glyph } = book.riddles[riddle] ?? {};
    const distance = distances.has(font) ? (distances.get(font) ?? null) : find(font);
    distances.set(font, distance);
    return distance === null || !glyph ? null : inAscii(glyph.originalCharCode + distance);
  };
}

export const inAscii = (code: number): string | null =>
  code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : null;

/** The distance that nearly all told characters of ASCII have; null where they have none. */
export function distanceTold(codes: Codes): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [code, text] of codes) {
    if (text.length !== 1 || inAscii(text.charCodeAt(0)) === null) continue;
    all++;
    const distance = text.charCodeAt(0) - code;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [distance, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return count >= MIN_TOLD && count >= TOLD_SHARE * all ? distance : null;
}

/** The distance that makes words of a font's riddles. */
function distanceInWords(book: FontBook, key: string, codes: Codes, texts: readonly string[]): number | null {
  const own = texts.filter((text) => has(text, (i) => book.riddles[i]?.font === key));
  const counts = USUAL_DISTANCES.map((distance) => {
    const read = (i: number): string => {
      const { font, glyph } = book.riddles[i] ?? {};
      if (font !== key || !glyph) return "\ufffd";
      return codes.get(glyph.originalCharCode) ?? inAscii(glyph.originalCharCode + distance) ?? "\ufffd";
    };
    const words = own.flatMap(
      (text) =>
        solveText(text, read)
          .toLowerCase()
          .match(/[\p{L}\p{N}\ufffd]{3,}/gu) ?? [],
    );
    const found = words.filter((word) => isFunctionWord(word)).length;
    return { distance, found, share: found / Math.max(1, words.length) };
  });
  const best = counts.reduce((a, b) => (b.found > a.found ? b : a));
  return best.found >= MIN_WORDS && best.share >= WORD_SHARE ? best.distance : null;
}

const isFunctionWord = (word: string): boolean =>
  languagesOfWord.get(word)?.some((language) => language === "en" || language === "cy") ?? false;

function has(text: string, isWanted: (riddle: number) => boolean): boolean {
  let found = false;
  solveText(text, (i) => {
    found ||= isWanted(i);
    return "";
  });
  return found;
}
