import { type Deadline, deadlinesIn } from "../language/deadlines.ts";
import { isNegated } from "../language/modality.ts";
import { amountDirection, type Placed } from "./amount-direction.ts";
import { type Direction, type Finding, only, paired, towards, withoutCommon } from "./finding.ts";
import { type Amount, amountsIn } from "./ranges.ts";

/** Deadlines: a later date to do something by, or to start from, weakens; so does dropping a date. */
export function deadlineFindings(before: string, after: string): Finding[] {
  const key = (d: Deadline) => `${d.kind} ${d.sense} ${d.time}`;
  const found = withoutCommon(deadlinesIn(before), deadlinesIn(after), key);
  return sideBySide(before, after, found).map(([old, now]) => {
    const direction = deadlineDirection([old, before], [now, after]);
    return {
      about: "deadline",
      direction,
      before: old?.text ?? null,
      after: now?.text ?? null,
      places: { before: placesOf(old, now), after: placesOf(now, old) },
    };
  });
}

/** Where a deadline stands; with its preposition where the other wording has none, or in another sense. */
const placesOf = (own: Deadline | undefined, other: Deadline | undefined) =>
  only(own).map(({ sense, from, start, text }) => ({
    start: sense === other?.sense ? start : from,
    end: start + text.length,
  }));

/** Rank from which a phrase of time puts off rather than hurries. */
const putsOff = 7;

function deadlineDirection(
  [old, before]: Placed<Deadline | undefined>,
  [now, after]: Placed<Deadline | undefined>,
): Direction {
  const one = old ?? now;
  if (one === undefined || one.sense === "until") return 0;
  if (old !== undefined && now !== undefined) {
    return old.kind === now.kind ? towards(now.time, old.time) : 0;
  }
  if (tellsPeriod(one, old === undefined ? after : before)) return 0;
  const hurries = !(one.kind === "phrase" && one.time >= putsOff);
  return (now !== undefined) === hurries ? 1 : -1;
}

/** Whether a time tells when something was or is so, or how long it is refused, rather than by when it is done. */
const tellsPeriod = ({ kind, from, preposition }: Deadline, text: string): boolean =>
  preposition === "since" ||
  /\bduring\s+$/i.test(text.slice(0, from)) ||
  (kind === "phrase" && isNegated(text));

/** A character that the file does not tell. */
const unread = "\ufffd";

/**
 * What came, went or became another, side by side. A wording that was not wholly read may say what it seems to lack,
 * so what then stands in one of the two only is left out.
 */
function sideBySide<T>(
  before: string,
  after: string,
  { dropped, added }: ReturnType<typeof withoutCommon<T>>,
) {
  const pairs = paired(dropped, added);
  return before.includes(unread) || after.includes(unread)
    ? pairs.filter((pair) => pair.every((one) => one !== undefined))
    : pairs;
}

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
    about:
      (old === undefined || setsTime(old, before)) && (now === undefined || setsTime(now, after))
        ? "deadline"
        : "quantity",
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
