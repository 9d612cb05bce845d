import type { FontBook } from "./font-book.ts";
import { contoursOf } from "./outline-shape.ts";

/** Ligatures that type for Latin script has, as their letters. */
const ligatures = ["ff", "fi", "fl", "ffi", "ffl", "fj", "ft", "tt", "ti", "Th"];
/** A ligature is as wide as its letters, up to this many thousandths of the size: they may be kerned. */
const SAME_WIDTH = 30;

type Letter = { readonly contours: readonly string[]; readonly width: number };

/** Solves a riddle as a ligature whose outline is made of the outlines of its letters, set side by side. */
export function byLetters(book: FontBook): (riddle: number) => string | null {
  const letters = new Map<string, Letter[]>();
  const wanted = new Set(ligatures.join(""));
  for (const [key, font] of book.fonts) {
    for (const { glyph, text } of font.told.values()) {
      const outline = wanted.has(text) ? book.outline(key, glyph) : null;
      if (outline === null) continue;
      const letter = { contours: contoursOf(outline), width: glyph.width };
      letters.set(text, [...(letters.get(text) ?? []), letter]);
    }
  }
  return (riddle) => {
    const { font, glyph } = book.riddles[riddle] ?? {};
    const outline = font !== undefined && glyph ? book.outline(font, glyph) : null;
    if (!outline || !glyph) return null;
    const contours = contoursOf(outline);
    const found = ligatures.filter((name) => {
      const choices = [...name].map((letter) => letters.get(letter) ?? []);
      return isMadeOf(contours, glyph.width, choices);
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** Whether contours and width are those of some choice of glyphs for the letters, letter by letter. */
function isMadeOf(
  contours: readonly string[],
  width: number,
  [choice, ...more]: readonly (readonly Letter[])[],
): boolean {
  if (!choice) return contours.length === 0 && Math.abs(width) <= SAME_WIDTH;
  return choice.some((letter) => {
    const rest = [...contours];
    const isFound = letter.contours.every((contour) => {
      const at = rest.indexOf(contour);
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    });
    return isFound && isMadeOf(rest, width - letter.width, more);
  });
}
