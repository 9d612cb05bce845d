import { datesIn, timePhrasesIn } from "../language/deadlines.ts";
import { type Quantity, quantitiesIn } from "../language/quantities.ts";
import type { PledgeTerms, StatedAmount, StatedTime } from "../model.ts";
import type { Cues } from "./cues.ts";

/**
 * Amounts, and the times by, from, until or within which something is to be done.
 *
 * @param wording stem and text
 * @param own where the text itself begins in it: an amount in the stem ("our 20-point plan:") is not each item's
 */
export function amountsAndTimesIn(
  wording: string,
  own: number,
  has: Cues,
): Pick<PledgeTerms, "amounts" | "times"> {
  const lengths: { readonly at: number; readonly time: StatedTime }[] = [];
  const amounts: StatedAmount[] = [];
  for (const quantity of has("number") || /\d/.test(wording) ? quantitiesIn(wording) : []) {
    if (quantity.isDoubtful || isNoAmount(quantity, wording)) continue;
    const time = asTime(quantity, wording);
    if (time === null && quantity.start >= own) amounts.push(asAmount(quantity, wording));
    else if (time === null) continue;
    else lengths.push({ at: quantity.start, time });
  }
  const deadlines = [
    ...datesIn(wording).filter(({ preposition }) => preposition !== null && setting.has(preposition)),
    ...(has("time")
      ? timePhrasesIn(wording).filter(
          ({ time, start }) => time < PUTS_OFF && !comparing.test(wording.slice(0, start)),
        )
      : []),
  ];
  const dates = deadlines.map(({ sense, iso, text, start }) => ({ at: start, time: { sense, iso, text } }));
  const named = [...lengths, ...dates].sort((a, b) => a.at - b.at);
  return { amounts, times: named.map(({ time }) => time) };
}

/** Prepositions that set a time for an act; a bare year, or one after "in" or "since", may name an Act or the past. */
const setting: ReadonlySet<string> = new Set(["by", "before", "from", "until", "till"]);
/** Phrases of this rank and later ("in due course", "in the long run") set no time. */
const PUTS_OFF = 7;

/** "More swiftly" than before is a manner and sets no time. */
const comparing = /\b(?:more|less|as|so|too) $/i;

/** Behind these a number is a name: "routes 4 and 11", "Key Stage 2", "level 3". */
const numbering =
  /\b(?:routes?|(?:key )?stages?|level|sections?|articles?|clauses?|pages?|junctions?|platforms?|phases?|grade|tier|bands?|schedule|chapter|zones?|type|class|numbers?) (?:\d{1,3}[A-Z]?(?:, (?:and |or )?| and | or | to ))*$/i;
/** Behind these a length of time is over: "cuts of the last seven years". */
const over = /\b(?:last|past|previous|preceding) $/i;
const ages =
  /^(?:-|[\s-]*(?:to|and|or|–)\s*\d{1,2})[\s-]*(?:(?:to|and|or|–)\s*\d{1,2})?[\s-]*year[\s-]*olds?\b/i;

/** Numbers that name, and lengths of time that are over: neither says how much is promised. */
function isNoAmount({ unit, text, start }: Quantity, wording: string): boolean {
  const before = wording.slice(Math.max(0, start - 60), start);
  const after = wording.slice(start + text.length, start + text.length + 30);
  if (/\bmulti-$/i.test(before)) return true;
  if (unit === "day") return over.test(before);
  return unit === null && (ages.test(after) || (/^\d{1,3}$/.test(text) && numbering.test(before)));
}

function asAmount({ value, unit, per, bound, text, start }: Quantity, wording: string): StatedAmount {
  const after = wording.slice(start + text.length, start + text.length + 60);
  return {
    value,
    unit,
    per,
    bound,
    counted: unit === null ? (counted.exec(after)?.[1] ?? null) : null,
    text,
  };
}

/** Up to three words and the plural they end in, none of them one that begins another phrase: " new council homes". */
const counted =
  /^\s((?:(?!(?:a|an|the|of|in|on|to|for|per|and|or|at|by|from|as|is|was|this|each|across|unless)\b)[a-z'-]+\s){0,3}?(?!(?:this|its|as|is|was|across|unless)\b)[a-z'-]{2,}s|people|children|women|men)\b/;

const limit =
  /\b(?:within|inside|in (?:the|our|its) (?:first|next|coming)|over(?: the (?:next|coming))?)\s+$/i;

/** A length of time in which something is to be done ("within 100 days"); null for other amounts, ages and rates too. */
function asTime({ unit, per, text, start }: Quantity, wording: string): StatedTime | null {
  if (unit !== "day" || per !== null || !limit.test(wording.slice(0, start))) return null;
  return { sense: "within", iso: isoDuration(text), text };
}

const designators: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/minute/i, (count) => `PT${count}M`],
  [/hour/i, (count) => `PT${count}H`],
  [/day/i, (count) => `P${count}D`],
  [/week/i, (count) => `P${count}W`],
  [/month/i, (count) => `P${count}M`],
  [/year/i, (count) => `P${count}Y`],
];

/** A length of time in the unit it is said in, ISO 8601: "100 days" is P100D, "two years" P2Y. */
function isoDuration(text: string): string | null {
  const value = quantitiesIn(text.replace(/[\s-]?(?:working )?[a-z]+$/i, ""))[0]?.value;
  const designator = designators.find(([pattern]) => pattern.test(text))?.[1];
  return value === undefined || designator === undefined ? null : designator(String(value));
}
