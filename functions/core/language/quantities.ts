import type { Bound, StatedAmount } from "../model.ts";
import { type Fraction, fractionsIn } from "./fractions.ts";
import { numberOf, numberPattern } from "./numbers.ts";
import { rangeEndOf, rateOf, unitOf } from "./units.ts";

/** A stated amount and where it stands, in UTF-16 code units. */
export type Quantity = Omit<StatedAmount, "counted"> & {
  /** Where `text` begins. */
  readonly start: number;
  /** From its bound to its rate: "at least 300 homes a year". */
  readonly whole: { readonly start: number; readonly end: number };
  /** Whether a character that the file does not tell stands beside it, so that it may lack a digit or its sign. */
  readonly isDoubtful: boolean;
};

const boundWords: readonly (readonly [Bound, RegExp])[] = [
  ["at-least", /(?:\bat least|\ba minimum of|\bminimum|\bno (?:less|fewer) than|\bnot less than)\s+$/i],
  [
    "at-most",
    /(?:\bup to|\bat most|\ba maximum of|\bmaximum|\bno(?:t)? more than|\bcapped at|\blimited to)\s+$/i,
  ],
  ["more-than", /\b(?:more than|over|above|exceeding|upwards of)\s+$/i],
  ["less-than", /\b(?:less than|fewer than|under|below)\s+$/i],
  ["about", /\b(?:about|around|roughly|approximately|some|nearly|almost|circa)\s+$/i],
];

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
/** Numbers that name something: "Section 106", "Key Stage 4". */
const naming =
  /\b(?:section|article|phase|part|page|chapter|figure|grade|stage|level|no\.|number|clause|zone|policy|band|tier|day)\s+$/i;
const monthBefore = new RegExp(`\\b(?:${months})\\s+$`);
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b`);

const found = new RegExp(`([£$€]\\s?)?(?<![\\w.,/])${numberPattern}`, "gi");

/** All amounts in a text, in order. Years, days of a month, ordinals and numbers that name something or someone's age are none. */
export function quantitiesIn(text: string): Quantity[] {
  const fractions = fractionsIn(text);
  const amounts = [...text.matchAll(found)].flatMap((match) => quantityAt(text, match) ?? []);
  if (fractions.length === 0) return amounts;
  const isInFraction = ({ start }: Quantity) =>
    fractions.some((fraction) => start >= fraction.start && start < fraction.start + fraction.text.length);
  return [
    ...amounts.filter((amount) => !isInFraction(amount)),
    ...fractions.map((one) => shareOf(text, one)),
  ].sort((a, b) => a.start - b.start);
}

function shareOf(text: string, { percent, text: written, start }: Fraction): Quantity {
  const bound = boundOf(text.slice(Math.max(0, start - 24), start));
  return {
    value: percent,
    unit: "%",
    per: null,
    bound: bound?.name ?? "exactly",
    text: written,
    start,
    whole: { start: start - (bound?.length ?? 0), end: start + written.length },
    isDoubtful: false,
  };
}

function quantityAt(text: string, match: RegExpMatchArray): Quantity | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 60);
  const range = rangeEndOf(after);
  const currency =
    match[1]?.trim() ?? rangeCurrency.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? null;
  const isYear = currency === null && /^(?:19|20)\d\d$/.test(match[0]);
  if (isYear || naming.test(before) || monthBefore.test(before) || monthAfter.test(after)) return null;
  if (ordinalOrTime.test(after) || isPronoun(match[0])) return null;

  const [unit, written] = currency === null ? unitOf(after) : [undefined, ""];
  const rest = after.slice(written.length);
  if (isName(match[0] + written, unit === undefined && currency === null, before, rest)) return null;
  const rate = range === null ? rateOf(written, rest) : rateBehind(after.slice(range.written.length));
  const bound = boundOf(before);
  return {
    value: round(numberIn(match[0], range) * (unit?.[2] ?? 1)),
    unit: currency ?? unit?.[1] ?? null,
    per: rate?.per ?? null,
    bound: bound?.name ?? "exactly",
    text: match[0] + written,
    start,
    whole: {
      start: start - (bound?.length ?? 0),
      end: end + written.length + (range === null ? (rate?.length ?? 0) : 0),
    },
    isDoubtful: unknownBefore.test(before) || unknownAfter.test(rest),
  };
}

/** The currency that the first end of a range has and its second shares: "£1-" before "2 million". */
const rangeCurrency = /([£$€])\s?\d[\d,.]*\s?[-–]\s?$/;

/** How often a range comes, told behind its second end and that one's unit. */
function rateBehind(after: string): ReturnType<typeof rateOf> {
  const [, written] = unitOf(after);
  return rateOf(written, after.slice(written.length));
}

/** A number, of a range's first end with the magnitude behind its second: "1" in "1-2 million", not "500" in "500-1 million". */
function numberIn(written: string, range: ReturnType<typeof rangeEndOf>): number {
  const own = numberOf(written);
  if (range === null || range.magnitude === null || !/^[£$€]?\s?[\d,.]+$/.test(written)) return own;
  const end = numberOf(/\d[\d,.]*/.exec(range.written)?.[0] ?? "");
  return own < end ? numberOf(`${own} ${range.magnitude}`) : own;
}

/** A character that the file does not tell, in the word before or behind. */
const [unknownBefore, unknownAfter] = [/\ufffd\S*\s?$/, /^\s?\S*\ufffd/];

/** The words of a bound that a text ends in. */
function boundOf(before: string): { readonly name: Bound; readonly length: number } | null {
  for (const [name, pattern] of boundWords) {
    const found = pattern.exec(before);
    if (found !== null) return { name, length: found[0].trimStart().length };
  }
  return null;
}

/** Whether a number is part of a name: "net zero", "zero hours", "4G", "Crossrail 2", "16 to 18-year-olds". */
function isName(written: string, isBare: boolean, before: string, after: string): boolean {
  if (/^zero\b/i.test(written)) return true;
  const isAge =
    /^(?:G\b|\s?(?:to|-|–)\s?\d{1,2}[\s-]years?[\s-]olds?\b|[\s-]?year[\s-]olds?\b|[\s-]olds?\b)/.test(after);
  return isAge || (isBare && /^\d{1,2}$/.test(written) && namedBefore.test(before) && !/^ [a-z]/.test(after));
}

/** A word in capitals within a sentence. */
const namedBefore = /[a-z] [A-Z][a-z]+ $/;

/** What follows a number that is an ordinal or a time of day. */
const ordinalOrTime = /^(?:(?:st|nd|rd|th)\b|(?:[.:][0-5]\d)?\s?[ap]\.?m\b|:[0-5]\d)/i;

/** "One" alone is an article or a pronoun far more often than an amount. */
const isPronoun = (number: string) => /^one$/i.test(number);

/** Twelve digits: enough to hold amounts apart, few enough that 100p is £1. */
const round = (value: number) => Number(value.toPrecision(12));
