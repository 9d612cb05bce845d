import type { PdfFont, PdfGlyph, PdfObjects } from "../open-pdf.ts";
import { characterNamed } from "./glyph-names.ts";
import type { Doubts } from "./known.ts";
import { isTold, textOf } from "./told.ts";

/** A glyph whose character the file does not tell. */
export type Riddle = {
  readonly font: string;
  readonly glyph: PdfGlyph;
};

/** A font as the reader of runs needs it. */
export type Font = {
  /** As the file calls it, without the letters that mark a subset. */
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Of a glyph's width, in parts of the font size. */
  readonly unit: number;
  /** Width of its space, in parts of the font size. */
  readonly space: number;
  /** Of the letters, in parts of the font size: 1, except in fonts made of drawings. */
  readonly height: number;
  /** Whether its codes are numbers of glyphs, or may be. */
  readonly isComposite: boolean;
  /** Whether its outlines are in the file. */
  readonly isEmbedded: boolean;
  /** The letter, digit or sign that the font's encoding names for a code of one byte. */
  named(code: number): string | null;
  /** The glyph's character or characters; " " for white space; "" for marks without a look; else a riddle. */
  read(glyph: PdfGlyph): string;
  /** Glyphs that were read and whose character is told, by their codes. */
  readonly told: ReadonlyMap<number, { readonly glyph: PdfGlyph; readonly text: string }>;
};

/** What is known of a document's fonts, from page to page. */
export type FontBook = {
  font(name: string): Font;
  readonly fonts: ReadonlyMap<string, Font>;
  readonly riddles: readonly Riddle[];
  /** A glyph's outline, empty if it has no ink; null where the file does not embed the font. */
  outline(font: string, glyph: PdfGlyph): string | null;
};

/** Riddles are written as code points from here on: private use, which files do not reach. */
const FIRST_RIDDLE = 0xf_0000;
const MAX_RIDDLES = 0xfffe;
const riddles = /[\u{f0000}-\u{ffffd}]/gu;
/** The first halves of those code points in UTF-16: looking for them is quicker. */
const anyRiddle = /[\udb80-\udbbf]/;

/** The code of the space in fonts whose codes are bytes. */
const SPACE = 0x20;
/** Width of most typefaces' space, in parts of the size. */
const USUAL_SPACE = 0.25;

const boldName = /bold|black|heavy|semibd|demi/i;

/**
 * @param objects the parser's store of fonts and outlines, which all pages share
 * @param doubts codes whose told characters count as not told
 */
export function openFontBook(objects: PdfObjects, doubts: Doubts = new Map()): FontBook {
  const fonts = new Map<string, Font>();
  const found: Riddle[] = [];
  const pose = (riddle: Riddle): string => {
    if (found.length >= MAX_RIDDLES) return "\ufffd";
    found.push(riddle);
    return String.fromCodePoint(FIRST_RIDDLE + found.length - 1);
  };
  const font = (name: string): Font => {
    const known = fonts.get(name);
    if (known) return known;
    const opened = openFont(
      name,
      objects.has(name) ? (objects.get(name) as PdfFont) : {},
      pose,
      doubts.get(name),
    );
    fonts.set(name, opened);
    return opened;
  };
  const outline = (name: string, { fontChar, isInFont }: PdfGlyph): string | null => {
    if (!isInFont && fonts.get(name)?.isEmbedded) return "";
    const id = `${name}_path_${fontChar}`;
    const path = objects.has(id) ? objects.get(id) : null;
    return typeof path === "string" ? path : null;
  };
  return { font, fonts, riddles: found, outline };
}

export const hasRiddle = (text: string): boolean => anyRiddle.test(text);

/** Replaces the riddles in a text by what solves them, which is given by their place in the book. */
export const solveText = (text: string, solve: (riddle: number) => string): string =>
  text.replace(riddles, (sign) => solve((sign.codePointAt(0) ?? 0) - FIRST_RIDDLE));

function openFont(
  key: string,
  facts: PdfFont,
  pose: (riddle: Riddle) => string,
  doubted: ReadonlyMap<number, string | null> | undefined,
): Font {
  const name = (facts.name ?? "").replace(/^[A-Z]{6}\+/, "");
  const told = new Map<number, { readonly glyph: PdfGlyph; readonly text: string }>();
  const texts = new Map<number, { readonly unicode: string; readonly text: string }>();
  const read = (glyph: PdfGlyph): string => {
    const code = glyph.originalCharCode;
    const known = texts.get(code);
    if (known?.unicode === glyph.unicode) return known.text;
    const isClear = isTold(facts, glyph) && !doubted?.has(code);
    const text = isClear ? textOf(glyph.unicode) : pose({ font: key, glyph });
    if (isClear) told.set(code, { glyph, text });
    texts.set(code, { unicode: glyph.unicode, text });
    return text;
  };
  const [unit = 0.001, , , rise = 0.001] = facts.fontMatrix ?? [];
  const [, bottom = 0, , top = 0] = facts.bbox ?? [];
  return {
    name,
    bold: facts.bold === true || facts.black === true || boldName.test(name),
    vertical: facts.vertical === true,
    unit,
    space: (facts.composite ? 0 : (facts.widths?.[SPACE] ?? 0) * unit) || USUAL_SPACE,
    // Drawn fonts have spaces of their own, in which a letter is as high as the box around all of them.
    height: facts.isType3Font && top > bottom ? Math.abs((top - bottom) * rise) : 1,
    isComposite: facts.composite === true,
    isEmbedded: facts.missingFile !== true && facts.isType3Font !== true,
    named: (code) =>
      facts.composite ? null : characterNamed(facts.differences?.[code] ?? facts.defaultEncoding?.[code]),
    read,
    told,
  };
}
