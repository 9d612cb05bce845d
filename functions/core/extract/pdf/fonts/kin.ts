import type { FontBook } from "./font-book.ts";
import type { Codes, Known } from "./known.ts";

/** Codes that two fonts must share, all with the same characters, to count as numbering their glyphs alike. */
const MIN_SHARED = 10;

/**
 * Solves a riddle by a font of the same family that numbers its glyphs alike, and tells the character: the
 * styles of a family are mostly made with the same glyphs in the same order.
 */
export function byKin(book: FontBook, known: Known): (riddle: number) => string | null {
  const kinOf = new Map<string, readonly Codes[]>();
  const findKin = (key: string): readonly Codes[] => {
    const font = book.fonts.get(key);
    const own = known.get(key);
    if (!font?.isComposite || !own) return [];
    return [...book.fonts].flatMap(([other, { name, isComposite }]) => {
      const codes = known.get(other);
      const isKin = other !== key && isComposite && familyOf(name) === familyOf(font.name);
      return isKin && codes && agree(own, codes) ? [codes] : [];
    });
  };
  return (riddle) => {
    const { font = "", glyph } = book.riddles[riddle] ?? {};
    const kin = kinOf.get(font) ?? findKin(font);
    kinOf.set(font, kin);
    const [text, other] = new Set(kin.flatMap((codes) => codes.get(glyph?.originalCharCode ?? -1) ?? []));
    return text !== undefined && other === undefined ? text : null;
  };
}

const familyOf = (name: string): string => (/^[^-,]+/.exec(name)?.[0] ?? "").toLowerCase();

function agree(a: Codes, b: Codes): boolean {
  const shared = [...a].filter(([code]) => b.has(code));
  return shared.length >= MIN_SHARED && shared.every(([code, text]) => b.get(code) === text);
}
