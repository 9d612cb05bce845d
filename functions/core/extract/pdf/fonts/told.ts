import type { PdfFont, PdfGlyph } from "../open-pdf.ts";

/**
 * Whether the file tells what character a glyph is. Where it does not, the parser takes the code for the
 * character, and so it does where the file tells nothing about the whole font.
 *
 * A control character is no answer, except for those that are white space.
 */
export function isTold({ toUnicode }: PdfFont, { unicode, originalCharCode }: PdfGlyph): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd\uffff]/.test(unicode) || unicode === "") return false;
  if (!isFallback(unicode, originalCharCode)) return true;
  return toUnicode?._map?.[originalCharCode] === unicode;
}

const isFallback = (unicode: string, code: number): boolean =>
  unicode.length === 1 && unicode.charCodeAt(0) === (code & 0xffff);

/** Ligatures and letters of the compatibility blocks, which are their plain letters to a reader. */
const compatible = /[\u00b5\u037e\u2126\u212a\u212b\ufb00-\ufb4f]+/g;
/** Marks without a look: joiners, marks of direction. Soft hyphens are hyphens once they are drawn. */
const invisible = /(?!\u00ad)\p{Cf}/gu;

/** A told character as text: white space of all kinds is a space, ligatures are their letters. */
export function textOf(unicode: string): string {
  if (/^\s+$/.test(unicode)) return " ";
  if (/^[!-~]+$/.test(unicode)) return unicode;
  const plain = unicode.replace(compatible, (letters) => letters.normalize("NFKC")).replace(invisible, "");
  // Code points that stand for riddles must come from here alone.
  return plain.replace(/\s+/g, " ").replace(/[\u{f0000}-\u{10ffff}]/gu, "\ufffd");
}
