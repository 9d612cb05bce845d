import type { FontBook } from "./font-book.ts";

/** An outline without ink, as spaces have. */
const blank = /^Z?$/;

/**
 * Solves a riddle by a glyph of the same outline, number for number, whose character some font of the document
 * tells. Two characters may look the same, as I and l in some typefaces: then none of them is taken.
 */
export function byOutline(book: FontBook): (riddle: number) => string | null {
  const texts = new Map<string, Set<string>>();
  for (const [key, font] of book.fonts) {
    for (const { glyph, text } of font.told.values()) {
      const outline = book.outline(key, glyph);
      if (!outline || blank.test(outline) || text.trim() === "") continue;
      const alike = texts.get(outline);
      if (alike) alike.add(text);
      else texts.set(outline, new Set([text]));
    }
  }
  return (riddle) => {
    const { font, glyph } = book.riddles[riddle] ?? {};
    const outline = font !== undefined && glyph ? book.outline(font, glyph) : null;
    if (outline === null) return null;
    if (blank.test(outline)) return " ";
    const [text, other] = texts.get(outline) ?? [];
    return text !== undefined && other === undefined ? text : null;
  };
}
