import { type Deadline, deadlinesIn } from "../language/deadlines.ts";
import { isFunctionWord } from "../language/tokens.ts";
import { alone, type Clause } from "./clause.ts";
import { quoted } from "./quote.ts";
import { type Amount, amountsIn } from "./ranges.ts";
import type { Phrases } from "./telling.ts";

/** Either side's words and, for amounts, what follows them in the text; null where there are none. */
export type Sides<T> = { readonly before: T | null; readonly after: T | null };
export type Stated = { readonly words: string; readonly next: string };

/** "The deadline moved from 2027 to 2030, three years later"; null for words that are no date, phrase or length of time. */
export function toldTime({ before, after }: Sides<Stated>, phrases: Phrases): Clause | null {
  const [old, now] = [timeIn(before), timeIn(after)];
  const one = now ?? old;
  if (one === null || (before !== null && old === null) || (after !== null && now === null)) return null;
  if (old === null || now === null) {
    return { side: now === null ? "went" : "came", what: one.noun, which: one.written };
  }
  const what = old.noun === now.noun ? `the ${old.noun}` : "the time";
  const areLengths = old.length > 0 && now.length > 0;
  const verb = !areLengths ? "moved" : now.length > old.length ? "was extended" : "was shortened";
  return alone(phrases.shifted(what, verb, old.named, now.named) + laterBy(old, now));
}

type Time = {
  readonly noun: "deadline" | "start" | "end" | "time frame" | "time limit" | "period";
  /** After "from … to": "2027", "“in our first year”". */
  readonly named: string;
  /** After a noun: "by 2027". */
  readonly written: string;
  /** Months since the year 0 of a date, else null. */
  readonly month: number | null;
  readonly isYear: boolean;
  /** Days of a time limit or a period, else 0. */
  readonly length: number;
};

function timeIn(stated: Stated | null): Time | null {
  if (stated === null) return null;
  const { words } = stated;
  const [deadline] = deadlinesIn(words);
  if (deadline !== undefined) return timeOf(deadline, words);
  const [quantity] = amountsIn(words);
  if (quantity?.unit !== "day") return null;
  const named = words.replace(limiting, "");
  const noun = named === words ? "period" : "time limit";
  return { noun, named, written: quoted(words), month: null, isYear: false, length: quantity.value };
}

/** What makes a length of time one that sets a limit. */
const limiting = /^(?:with)?in /i;

function timeOf({ kind, sense, text, time, iso, preposition }: Deadline, words: string): Time {
  if (kind === "phrase") {
    const named = quoted(lowered(words));
    return { noun: "time frame", named, written: named, month: null, isYear: false, length: 0 };
  }
  const noun = ({ by: "deadline", from: "start", until: "end" } as const)[sense];
  const written = `${preposition ?? sense} ${text}`;
  return { noun, named: text, written, month: time, isYear: iso?.length === 4, length: 0 };
}

/** ", three years later"; "" where it cannot be told in whole months, or is no later and no earlier. */
function laterBy(old: Time, now: Time): string {
  if (old.month === null || now.month === null || old.noun !== now.noun || old.isYear !== now.isYear)
    return "";
  const months = now.month - old.month;
  if (months === 0) return "";
  const size = Math.abs(months);
  const span = size % 12 === 0 ? spelled(size / 12, "year") : spelled(size, "month");
  return `, ${span} ${months > 0 ? "later" : "earlier"}`;
}

const smallNumbers = "no a two three four five six seven eight nine ten".split(" ");
const spelled = (n: number, noun: string) => `${smallNumbers[n] ?? n} ${noun}${n === 1 ? "" : "s"}`;

/** "The amount fell from £2m to £1m"; null for words that hold no amount. */
export function toldAmount({ before, after }: Sides<Stated>, phrases: Phrases): Clause | null {
  const [old, now] = [amountIn(before), amountIn(after)];
  if ((before !== null && old === null) || (after !== null && now === null)) return null;
  if (before === null || old === null) {
    if (after === null) return null;
    return { side: "came", what: "amount", which: quoted(withCounted(after, now)) };
  }
  if (after === null || now === null)
    return { side: "went", what: "amount", which: quoted(withCounted(before, old)) };
  const counted = countedAfter(before, old) === countedAfter(after, now) ? countedAfter(after, now) : "";
  const isOneMeasure = old.unit === now.unit && old.per === now.per && old.bound === now.bound;
  const isOneEnd = old.value === now.value;
  const [size, sizeNow] = isOneEnd ? [old.from ?? old.value, now.from ?? now.value] : [old.value, now.value];
  const verb = isOneMeasure ? verbOf(size, sizeNow) : "changed";
  return alone(phrases.shifted("the amount", verb, dashed(before.words), dashed(after.words) + counted));
}

/** A range with a dash, so that it reads in "from … to …". */
const dashed = (words: string) => words.replace(/(?<=\d\S*) to (?=[£$€]?\d)/, "–");

const amountIn = (stated: Stated | null): Amount | null =>
  stated === null ? null : (amountsIn(stated.words)[0] ?? null);

function verbOf(before: number, after: number): string {
  if (after === before) return "changed";
  if (after === 2 * before) return "doubled";
  if (2 * after === before) return "halved";
  return after > before ? "rose" : "fell";
}

const withCounted = (stated: Stated, quantity: Amount | null) =>
  stated.words + countedAfter(stated, quantity);

/** What is counted, from the words behind a plain number: " council homes". Three words at most. */
function countedAfter({ next }: Stated, quantity: Amount | null): string {
  if (quantity === null || quantity.unit !== null) return "";
  const words = /^(?: [\p{L}'’-]+){1,3}/u.exec(next)?.[0].split(" ").slice(1) ?? [];
  const end = words.findIndex((word) => isFunctionWord(word.toLowerCase()));
  const counted = end === -1 ? words : words.slice(0, end);
  return counted.length === 0 ? "" : ` ${counted.join(" ")}`;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
