import { amountDirection, type Placed } from "./amount-direction.ts";
import { type Direction, type Finding, only, withoutCommon } from "./finding.ts";
import { type Amount, amountsIn } from "./ranges.ts";
import { sideBySide } from "./side-by-side.ts";

/** Quantities: amounts, rates and bounds; a length of time is a matter of deadlines. A doubtful one tells nothing. */
export function quantityFindings(before: string, after: string): Finding[] {
  const key = (q: Amount) => `${q.from} ${q.value} ${q.unit} ${q.per} ${q.bound}`;
  const found = withoutCommon(amountsIn(before), amountsIn(after), key);
  if ([...found.dropped, ...found.added].some(({ isDoubtful }) => isDoubtful)) return [];
  const pairs = sideBySide(before, after, found).filter(
    ([old, now]) =>
      (old !== undefined || !isOfName(now, after)) && (now !== undefined || !isOfName(old, before)),
  );
  return pairs.map(([old, now]) => ({
    about: sortOf(old, before, now, after),
    direction: quantityDirection([old, before], [now, after]),
    before: old === undefined ? null : shown(old, before),
    after: now === undefined ? null : shown(now, after),
    places: { before: only(old?.whole), after: only(now?.whole) },
  }));
}

/** Whether a number in words only names a sort of thing or an age: "two-tier", "three- and four-year-olds". */
const isOfName = (quantity: Amount | undefined, text: string): boolean =>
  quantity !== undefined &&
  quantity.unit === null &&
  /^\p{L}+-(?:\p{L}|\s(?:and|to)\b)/u.test(text.slice(quantity.start, quantity.whole.end + 5));

/** Whether a length of time looks back: "the last ten years", "ten years ago". */
const looksBack = ({ start, whole }: Amount, text: string): boolean =>
  /\b(?:last|past|previous)\s+$/i.test(text.slice(0, start)) || /^\s+ago\b/i.test(text.slice(whole.end));

function sortOf(
  old: Amount | undefined,
  before: string,
  now: Amount | undefined,
  after: string,
): Finding["about"] {
  const isTime = (old === undefined || setsTime(old, before)) && (now === undefined || setsTime(now, after));
  if (!isTime) return "quantity";
  const isTold = old !== undefined && now !== undefined;
  const isBack =
    (old !== undefined && looksBack(old, before)) || (now !== undefined && looksBack(now, after));
  return isBack && !isTold ? "gloss" : "deadline";
}

/** Whether an amount is a length of time: no rate, and not part of a reckoning in brackets. */
const setsTime = ({ unit, per, start }: Amount, text: string) =>
  unit === "day" && per === null && text.lastIndexOf("(", start) <= text.lastIndexOf(")", start);

function quantityDirection(
  [old, before]: Placed<Amount | undefined>,
  [now, after]: Placed<Amount | undefined>,
): Direction {
  if (old !== undefined && now !== undefined) {
    const [low, lowNow] = [old.from ?? old.value, now.from ?? now.value];
    // Ranges that end alike differ in where they begin.
    if (old.value === now.value && low !== lowNow)
      return amountDirection([{ ...old, value: low }, before], [{ ...now, value: lowNow }, after]);
    return amountDirection([old, before], [now, after]);
  }
  if (now !== undefined) return restricts(now, after, before) ? -1 : 0;
  return old !== undefined && restricts(old, before, after) ? 1 : 0;
}

const firstOf = /\b(?:the )?first\s+$/i;
const partOf = /^\s+of\s+(?:the|our|its|these|those)\s+[\w'’-]+/i;

/** Whether an amount that stands in one wording only makes what both say a part: "eight of the eleven", "the first two years". */
function restricts(quantity: Amount, text: string, other: string): boolean {
  if (/[-–]$/.test(text.slice(0, quantity.start))) return false;
  const part = partOf.exec(text.slice(quantity.start + quantity.text.length))?.[0];
  const whole = part?.trim().replace(/^of\s+/i, "");
  if (whole !== undefined && other.includes(whole)) return true;
  return quantity.unit === "day" && firstOf.test(text.slice(0, quantity.start));
}

function shown(q: Amount, text: string): string {
  const said = { exactly: "", "at-least": "at least ", "more-than": "more than ", about: "about " };
  const bound = { ...said, "at-most": "up to ", "less-than": "less than " }[q.bound];
  const first = firstOf.exec(text.slice(0, q.start))?.[0] ?? "";
  const part = q.unit === null ? (partOf.exec(text.slice(q.start + q.text.length))?.[0] ?? "") : "";
  return `${bound}${first}${q.text}${part}${q.per === null ? "" : ` a ${q.per}`}`;
}
