import { contradictedByHeight, contradictedByTwins, drawnTwoWays } from "./doubtful-outlines.ts";
import type { Font, FontBook } from "./font-book.ts";
import { isWeighty, looksLike } from "./glyph-names.ts";
import { distanceTold, inAscii } from "./guess-order.ts";
import type { Doubts } from "./known.ts";

/** Characters of a font that its names must confirm, at least, and share of those compared that they may contradict. */
const MIN_CONFIRMED = 5;
const MAX_CONTRADICTED = 0.25;

/**
 * Finds told characters that are wrong: a map from codes to characters may be damaged or made to deceive, and then
 * says "e250 billion" where the page shows "£250 billion". Only letters, digits and signs of amounts are looked at.
 * What contradicts a map:
 *
 * 1. the names that the font's encoding gives the glyphs, where they confirm the map otherwise; in fonts that are
 *    not embedded they are what is drawn, and hold in any case;
 * 2. the order of the glyphs, where nearly all characters told keep one distance from ASCII;
 * 3. the outlines: letters as tall as capitals that are told to be small ones, one outline told to be two
 *    characters, or a digit drawn in two ways.
 */
export function findDoubts(book: FontBook): Doubts {
  const doubts = new Map<string, Map<number, string | null>>();
  const doubt = (key: string, code: number, instead: string | null): void => {
    const ofFont = doubts.get(key) ?? new Map<number, string | null>();
    doubts.set(key, ofFont);
    if (!ofFont.get(code)) ofFont.set(code, instead);
  };
  const isDoubted = (key: string, code: number): boolean => doubts.get(key)?.has(code) === true;
  for (const [key, font] of book.fonts) {
    for (const [code, instead] of [...contradictedByName(font), ...contradictedByOrder(font)])
      doubt(key, code, instead);
  }
  for (const [key, font] of book.fonts) {
    const told = [...font.told].flatMap(([code, { glyph, text }]) => {
      const outline = isWeighty(text) && !isDoubted(key, code) ? book.outline(key, glyph) : null;
      return outline
        ? [{ key, code, text, outline, width: glyph.width, isNamed: font.named(code) === text }]
        : [];
    });
    for (const { code } of [...contradictedByHeight(told), ...drawnTwoWays(told)]) doubt(key, code, null);
  }
  for (const { key, code } of contradictedByTwins(book, isDoubted)) doubt(key, code, null);
  return doubts;
}

function contradictedByName(font: Font): [number, string][] {
  let confirmed = 0;
  const contradicted: [number, string][] = [];
  for (const [code, { text }] of font.told) {
    const named = font.named(code);
    if (named === null || !isWeighty(text)) continue;
    if (looksLike(named, text)) confirmed++;
    else contradicted.push([code, named]);
  }
  const isTrusted =
    confirmed >= MIN_CONFIRMED && contradicted.length <= MAX_CONTRADICTED * (confirmed + contradicted.length);
  return isTrusted || !font.isEmbedded ? contradicted : [];
}

function contradictedByOrder({ isComposite, told }: Font): [number, string][] {
  if (!isComposite) return [];
  const distance = distanceTold(new Map([...told].map(([code, { text }]) => [code, text])));
  if (distance === null) return [];
  return [...told].flatMap(([code, { text }]): [number, string][] => {
    const expected = inAscii(code + distance);
    const isWrong = expected !== null && isWeighty(expected) && isWeighty(text) && !looksLike(expected, text);
    return isWrong ? [[code, expected]] : [];
  });
}
