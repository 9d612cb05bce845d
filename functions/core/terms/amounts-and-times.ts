import { datesIn, timePhrasesIn } from "../language/deadlines.ts";
import { type Quantity, quantitiesIn } from "../language/quantities.ts";
import type { PledgeTerms, StatedAmount, StatedTime } from "../model.ts";
import type { Cues } from "./cues.ts";

/** Amounts, and the times by, from, until or within which something is to be done. */
export function amountsAndTimesIn(wording: string, has: Cues): Pick<PledgeTerms, "amounts" | "times"> {
  const lengths: { readonly at: number; readonly time: StatedTime }[] = [];
  const amounts: StatedAmount[] = [];
  for (const quantity of has("number") || /\d/.test(wording) ? quantitiesIn(wording) : []) {
    if (isName(quantity, wording)) continue;
    const time = asTime(quantity, wording);
    if (time === null) amounts.push(asAmount(quantity, wording));
    else lengths.push({ at: quantity.start, time });
  }
  const deadlines = [...datesIn(wording), ...(has("time") ? timePhrasesIn(wording) : [])];
  const dates = deadlines.map(({ sense, iso, text }) => ({
    at: wording.indexOf(text),
    time: { sense, iso, text },
  }));
  const named = [...lengths, ...dates].sort((a, b) => a.at - b.at);
  return { amounts, times: named.map(({ time }) => time) };
}

/** "Net zero" is a goal's name. */
const isName = ({ text, start }: Quantity, wording: string): boolean =>
  /^zero$/i.test(text) && /\bnet[\s-]$/i.test(wording.slice(0, start));

function asAmount({ start, ...amount }: Quantity, wording: string): StatedAmount {
  const after = wording.slice(start + amount.text.length, start + amount.text.length + 60);
  return { ...amount, counted: amount.unit === null ? (counted.exec(after)?.[1] ?? null) : null };
}

/** Up to three words and the plural they end in, none of them one that begins another phrase: " new council homes". */
const counted =
  /^\s((?:(?!(?:a|an|the|of|in|on|to|for|per|and|or|at|by|from|as|is|was|this|each|across|unless)\b)[a-z'-]+\s){0,3}?(?!(?:this|its|as|is|was|across|unless)\b)[a-z'-]{2,}s|people|children|women|men)\b/;

const limit =
  /\b(?:within|inside|in (?:the|our|its) (?:first|next|coming)|over (?:the )?(?:next|coming))\s+$/i;

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
