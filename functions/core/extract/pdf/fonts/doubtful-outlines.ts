import type { FontBook } from "./font-book.ts";
import { isWeighty, looksLike } from "./glyph-names.ts";
import { distanceOf, heightOf } from "./outline-shape.ts";

/** A glyph of a font, with the character that the file tells. */
export type ToldOutline = {
  readonly key: string;
  readonly code: number;
  readonly text: string;
  readonly outline: string;
  /** Of the glyph, in thousandths of the size in most fonts. */
  readonly width: number;
  /** Whether the font's encoding names the same character. */
  readonly isNamed: boolean;
};

/** Letters without ascenders, and how many a font must tell to show how high they are. */
const lowLetters = "acemnorsuvwxz";
const MIN_LOW = 5;
/** Low letters reach this much higher than others at most: in the types measured, 6 %. Capitals reach 30 % higher. */
const TALLER = 1.22;
/** Raised letters stand at least this share of the usual height above the baseline. */
const RAISED = 0.15;
/** Figures of one kind are equally high, but for this part of the em; old-style, raised and small ones differ. */
const SAME_HEIGHT = 0.04;
/** Outlines whose points are further apart than this part of the em, on average, are no drawings of one figure. */
const SAME_DESIGN = 0.05;
/** Glyphs told to be one figure that are compared: fonts have at most lining, old-style, raised and lowered ones. */
const MAX_COMPARED = 8;

/** Glyphs told to be low letters that are as tall as capitals, as a "£" told to be an "e". */
export function contradictedByHeight(told: readonly ToldOutline[]): ToldOutline[] {
  const low = told.flatMap((one) => {
    const height = lowLetters.includes(one.text) ? heightOf(one.outline) : null;
    return height ? [{ one, ...height }] : [];
  });
  if (low.length < MIN_LOW) return [];
  const tops = low.map(({ top }) => top).sort((a, b) => a - b);
  const usual = tops[(tops.length - 1) >> 1] ?? 0;
  return low
    .filter(({ one, top, bottom }) => !one.isNamed && top > TALLER * usual && bottom < RAISED * usual)
    .map(({ one }) => one);
}

/**
 * Digits and signs of money for which a font tells two glyphs of one height and width, but unlike each other. Zeros and
 * ones are left out: typefaces have such with a stroke or foot and without.
 */
export function drawnTwoWays(told: readonly ToldOutline[]): ToldOutline[] {
  return [..."23456789£€$¥%"].flatMap((figure) => {
    const same = told.filter(({ text }) => text === figure).slice(0, MAX_COMPARED);
    return same.filter(
      (one) =>
        !one.isNamed &&
        same.some((other) => one.width === other.width && areUnlike(one.outline, other.outline)),
    );
  });
}

function areUnlike(a: string, b: string): boolean {
  const [one, other] = [heightOf(a), heightOf(b)];
  if (!one || !other) return false;
  const isLevel =
    Math.abs(one.top - other.top) <= SAME_HEIGHT && Math.abs(one.bottom - other.bottom) <= SAME_HEIGHT;
  return isLevel && distanceOf(a, b) > SAME_DESIGN;
}

/** Glyphs of one outline that fonts tell to be different characters, apart from those that most fonts agree on. */
export function contradictedByTwins(
  book: FontBook,
  isDoubted: (key: string, code: number) => boolean,
): ToldOutline[] {
  const twins = new Map<string, ToldOutline[]>();
  for (const [key, font] of book.fonts) {
    for (const [code, { glyph, text }] of font.told) {
      const outline = isWeighty(text) && !isDoubted(key, code) ? book.outline(key, glyph) : null;
      if (!outline || outline === "Z") continue;
      const one = { key, code, text, outline, width: glyph.width, isNamed: font.named(code) === text };
      const others = twins.get(outline);
      if (others) others.push(one);
      else twins.set(outline, [one]);
    }
  }
  return [...twins.values()].flatMap(minorityOf);
}

/** A glyph that its font's encoding names the same speaks louder than this many that it does not. */
const WORTH_OF_NAME = 3;

function minorityOf(twins: readonly ToldOutline[]): ToldOutline[] {
  const [first] = twins;
  if (!first || twins.every(({ text }) => looksLike(text, first.text))) return [];
  const votes = new Map<string, number>();
  for (const { text, isNamed } of twins)
    votes.set(text, (votes.get(text) ?? 0) + (isNamed ? WORTH_OF_NAME : 1));
  const [[winner, most] = ["", 0], second] = [...votes].sort((a, b) => b[1] - a[1]);
  return twins.filter(({ text }) => most === second?.[1] || !looksLike(text, winner));
}
