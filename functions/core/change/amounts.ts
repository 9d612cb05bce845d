import { type Deadline, deadlinesIn } from "../language/deadlines.ts";
import { type Quantity, quantitiesIn } from "../language/quantities.ts";
import type { Bound } from "../model.ts";
import { type Direction, type Finding, only, opposite, paired, towards, withoutCommon } from "./finding.ts";

/** Deadlines: a later date to do something by, or to start from, weakens; so does dropping a date. */
export function deadlineFindings(before: string, after: string): Finding[] {
  const key = (d: Deadline) => `${d.kind} ${d.sense} ${d.time}`;
  const found = withoutCommon(deadlinesIn(before), deadlinesIn(after), key);
  return sideBySide(before, after, found).map(([old, now]) => {
    const direction = deadlineDirection(old, now);
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

function deadlineDirection(old: Deadline | undefined, now: Deadline | undefined): Direction {
  const one = old ?? now;
  if (one === undefined || one.sense === "until") return 0;
  if (old !== undefined && now !== undefined) {
    return old.kind === now.kind ? towards(now.time, old.time) : 0;
  }
  const hurries = !(one.kind === "phrase" && one.time >= putsOff);
  return (now !== undefined) === hurries ? 1 : -1;
}

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
  const key = (q: Quantity) => `${q.value} ${q.unit} ${q.per} ${q.bound}`;
  const found = withoutCommon(quantitiesIn(before), quantitiesIn(after), key);
  if ([...found.dropped, ...found.added].some(({ isDoubtful }) => isDoubtful)) return [];
  return sideBySide(before, after, found).map(([old, now]) => ({
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

/** Whether an amount is a length of time: no rate, and not part of a reckoning in brackets. */
const setsTime = ({ unit, per, start }: Quantity, text: string) =>
  unit === "day" && per === null && text.lastIndexOf("(", start) <= text.lastIndexOf(")", start);

type Placed<Q> = readonly [quantity: Q, text: string];

function quantityDirection(
  [old, before]: Placed<Quantity | undefined>,
  [now, after]: Placed<Quantity | undefined>,
): Direction {
  if (old !== undefined && now !== undefined) return amountDirection([old, before], [now, after]);
  if (now !== undefined) return restricts(now, after, before) ? -1 : 0;
  return old !== undefined && restricts(old, before, after) ? 1 : 0;
}

const firstOf = /\b(?:the )?first\s+$/i;
const partOf = /^\s+of\s+(?:the|our|its|these|those)\s+[\w'’-]+/i;

/** Whether an amount that stands in one wording only makes what both say a part: "eight of the eleven", "the first two years". */
function restricts(quantity: Quantity, text: string, other: string): boolean {
  if (/[-–]$/.test(text.slice(0, quantity.start))) return false;
  const part = partOf.exec(text.slice(quantity.start + quantity.text.length))?.[0];
  const whole = part?.trim().replace(/^of\s+/i, "");
  if (whole !== undefined && other.includes(whole)) return true;
  return quantity.unit === "day" && firstOf.test(text.slice(0, quantity.start));
}

function shown(q: Quantity, text: string): string {
  const said = { exactly: "", "at-least": "at least ", "more-than": "more than ", about: "about " };
  const bound = { ...said, "at-most": "up to ", "less-than": "less than " }[q.bound];
  const first = firstOf.exec(text.slice(0, q.start))?.[0] ?? "";
  const part = q.unit === null ? (partOf.exec(text.slice(q.start + q.text.length))?.[0] ?? "") : "";
  return `${bound}${first}${q.text}${part}${q.per === null ? "" : ` a ${q.per}`}`;
}

/** How much a bound promises: "at least 100" more than "100", "up to 100" less. */
const boundRank: Readonly<Record<Bound, number>> = {
  "more-than": 4,
  "at-least": 3,
  exactly: 2,
  about: 1,
  "at-most": 0,
  "less-than": 0,
};
/** Verbs under which a greater amount is a greater promise. */
const providing =
  /\b(?:pay|build|provid|creat|invest|fund|plant|recruit|hir|deliver|increas|add|rais|spend|open|install|train|offer|giv|employ|resurfac|repair|generat|support|expand|set aside|allocat|commit)\w*/i;
/** Verbs under which it is so only by how much they act ("cut by 10%"), and else the other way ("cut to 20"). */
const lowering = /\b(?:cut|reduc|lower|shorten|halv)\w*/i;
/** Words that hold an amount down, under which a greater one is the smaller promise. */
const capping =
  /(?<![\w-])(?:cap|limit|freez|restrict|hold|keep|peg)\w*|\bno (?:increase|rise|charge|more)\b/i;
/** What a greater share or rate of is no greater promise. */
const unwelcome =
  /\b(?:tax|rates?|charges?|fees?|fares?|levy|rents?|price|cost|emissions|waste|crime|debt|vacanc)/i;

function amountDirection([old, before]: Placed<Quantity>, [now, after]: Placed<Quantity>): Direction {
  if (old.unit !== now.unit || old.per !== now.per) return 0;
  if (old.value === now.value) return towards(boundRank[old.bound], boundRank[now.bound]);
  const more = towards(old.value, now.value);
  const [lead, leadNow] = [clauseTo(before, old.start), clauseTo(after, now.start)];
  if (old.unit === "day") return /\bwithin\b/i.test(before) ? opposite(more) : 0;
  if (countsWhatThereIs(old, lead) && countsWhatThereIs(now, leadNow)) return 0;
  const [isOver, isUnder] = [old.bound === "more-than", old.bound === "less-than" || old.bound === "at-most"];
  // "Every payment over £500": the lower the threshold, the more it takes in.
  if ((isOver || isUnder) && /\b(?:every|all|any|each)\b[^,.;:]*$/i.test(lead))
    return isOver ? opposite(more) : more;
  if (capping.test(lead)) return opposite(more);
  if (lowering.test(lead)) {
    if (/\bby\s+(?:at least |up to )?$/i.test(lead)) return more;
    return /\b(?:to|below|under)\s+(?:at most |no more than )?$/i.test(lead) ? opposite(more) : 0;
  }
  if (providing.test(before)) return more;
  const isShare = old.unit === "%" && /^\s+of\b/i.test(before.slice(old.start + old.text.length));
  return isShare && !unwelcome.test(before) ? more : 0;
}

/** What stands before a place in its clause. */
const clauseTo = (text: string, end: number) =>
  /[^,;:.]*$/.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? "";

/** Whether a number says how many there are and not how many are promised: "all 2,350 homes", "the eleven schools". */
const countsWhatThereIs = ({ unit }: Quantity, lead: string) =>
  unit === null && /\b(?:all|the|these|those|our)\s+$/i.test(lead);
