/** The glyphs of one run in order, in lists that the next run uses again: a document has a million. */
export type Letters = {
  count: number;
  /** Where the last one ends, and what the file asks to be set apart after it. */
  end: number;
  tracking: number;
  readonly texts: string[];
  /** Where each begins and ends along the line, in points. */
  readonly starts: number[];
  readonly ends: number[];
  /** What the file asks to be set apart after each, in points. */
  readonly trackings: number[];
  /** Where written spaces before each begin; NaN where there are none. */
  readonly spaces: number[];
};

/** Before the first letter of a run. */
export const noLetters = (): Letters => ({
  count: 0,
  end: 0,
  tracking: 0,
  texts: [],
  starts: [],
  ends: [],
  trackings: [],
  spaces: [],
});

export function addLetter(
  letters: Letters,
  text: string,
  start: number,
  end: number,
  tracking: number,
  space: number,
): void {
  const i = letters.count++;
  letters.texts[i] = text;
  letters.starts[i] = start;
  letters.ends[i] = end;
  letters.trackings[i] = tracking;
  letters.spaces[i] = space;
  letters.end = end;
  letters.tracking = tracking;
}

/** Letters that begin within this many times the size of where a space begins are set over it. */
const SET_OVER = 0.03;
/**
 * A gap of this share of the typeface's space is a space that was not written: letters are set closer, words wider.
 * For Helvetica and Times it is a tenth of the size.
 */
const SPACE_SHARE = 0.4;
/** Bounds of that gap, in parts of the size: fonts with spaces of no width, and typewriters'. */
const NARROWEST_GAP = 0.08;
const WIDEST_GAP = 0.2;
/** Gaps between letters that show that they are spaced out, the share of all gaps, and how far they may differ. */
const MIN_SPACED = 3;
const SPACED_SHARE = 0.6;
const EVEN = 0.25;
/** A gap that exceeds that between spaced letters by this share of it parts words. */
const BEYOND_SPACING = 0.35;

/** A run's text; what its letters are set apart, in points, and how much of that gaps alone show. */
export type Spelling = { readonly text: string; readonly spacing: number; readonly shown: number };

/**
 * Makes the text of a run: letters, written spaces, and spaces that only a gap shows. Where letters are spaced out,
 * by the file's own word or one by one, wider gaps than theirs alone are spaces.
 *
 * @param space width of the typeface's space, in parts of the size
 * @param before what gaps show letters to be set apart in the run before on the line, in points
 */
export function spell(letters: Letters, size: number, space: number, before: number): Spelling {
  const { count, texts, starts, spaces, trackings } = letters;
  const gap = size * Math.min(WIDEST_GAP, Math.max(NARROWEST_GAP, SPACE_SHARE * space));
  let text = texts[0] ?? "";
  let unwritten = 0;
  for (let i = 1; i < count && unwritten === 0; i++) {
    if (Number.isNaN(spaces[i]) && gapBefore(letters, i) > gap) unwritten++;
  }
  const spacing = unwritten > 0 ? spacingOf(letters, gap, before) : 0;
  const enough = spacing > 0 ? spacing + Math.max(gap, BEYOND_SPACING * spacing) : gap;
  for (let i = 1; i < count; i++) {
    const written = spaces[i] ?? Number.NaN;
    // Browsers draw a soft hyphen within a line as a space, and the next letters over it.
    const isSpace = Number.isNaN(written)
      ? unwritten > 0 && gapBefore(letters, i) > enough
      : (starts[i] ?? 0) - written > SET_OVER * size;
    text += isSpace ? ` ${texts[i]}` : texts[i];
  }
  return { text, spacing: Math.max(0, spacing + (trackings[0] ?? 0)), shown: spacing };
}

/** The gap before a letter beyond what the file sets letters apart; sets them closer, and gaps count from there. */
function gapBefore({ starts, ends, trackings }: Letters, i: number): number {
  return (starts[i] ?? 0) - (ends[i - 1] ?? 0) - Math.max(0, trackings[i - 1] ?? 0);
}

/** What letters that are moved one by one are spaced out by: 0 for those that are not, at all or not evenly. */
function spacingOf(letters: Letters, gap: number, before: number): number {
  const gaps: number[] = [];
  for (let i = 1; i < letters.count; i++) {
    if (Number.isNaN(letters.spaces[i]) && isLetter(letters.texts[i - 1]) && isLetter(letters.texts[i]))
      gaps.push(gapBefore(letters, i));
  }
  const isEven = (one: number, usual: number): boolean => Math.abs(one - usual) <= EVEN * usual;
  if (before > 0 && gaps.length > 0 && gaps.every((one) => isEven(one, before))) return before;
  const wide = gaps.filter((one) => one > gap).sort((a, b) => a - b);
  if (wide.length < MIN_SPACED || wide.length < SPACED_SHARE * gaps.length) return 0;
  const usual = wide[(wide.length - 1) >> 1] ?? 0;
  const even = wide.filter((one) => isEven(one, usual)).length;
  return even >= SPACED_SHARE * gaps.length ? usual : 0;
}

const isLetter = (text: string | undefined): boolean => text !== undefined && /^\p{L}/u.test(text);
