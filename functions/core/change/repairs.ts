import type { Reading } from "./reading.ts";
import { areSpellings } from "./spelling.ts";
import type { Stretch } from "./stretch.ts";

/** Words that come and go with grammar alone. */
const grammar = new Set(
  "a an the per that which this these its their there of to for in on at with by as from into onto about against is are be was were been being am it has have so and then also".split(
    " ",
  ),
);

/** Words up to which two stretches may be one word, taken apart or misspelt: "bi-election" and "byelection". */
const repairedWords = 3;

/** Whether words differ in spelling and grammar only. */
export function isRepair(
  removed: readonly string[],
  added: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  const [joinedBefore, joinedAfter] = [removed.join(""), added.join("")];
  if (joinedBefore === joinedAfter) return true;
  if (removed.length + added.length <= repairedWords && areSpellings(joinedBefore, joinedAfter)) return true;
  const listed = (words: readonly string[]) => words.filter((word) => !grammar.has(word));
  const [a, b] = [listed(removed), listed(added)];
  // A word said twice in a row, or once where it was said twice.
  const doubled = a.length === 0 ? b : b.length === 0 ? a : null;
  if (doubled !== null && doubled.length === 1) {
    const [word = ""] = doubled;
    return [before, after].some((text) => text.some((w, k) => w === word && text[k + 1] === word));
  }
  return a.length === b.length && a.every((word, k) => areSpellings(word, b[k] ?? ""));
}

/** Words of a stretch up to which a character in it that the file does not tell leaves nothing to say of it. */
const unreadWords = 6;

/** Whether some words have, or touch, such a character: nobody can say what differs there. */
export function isUnread(old: Reading, now: Reading, { fromA, toA, fromB, toB }: Stretch): boolean {
  return isUnreadIn(old, fromA, toA) || isUnreadIn(now, fromB, toB);
}

function isUnreadIn({ text, places }: Reading, from: number, to: number): boolean {
  if (to - from > unreadWords) return false;
  const [start, end] = [places[from - 1]?.end ?? 0, places[to]?.start ?? text.length];
  return text.slice(start, end).includes("\ufffd");
}

/** Whether words only make whole what breaks off within brackets in the other wording, as where a sentence was cut. */
export function completesTorn(old: Reading, now: Reading, { fromA, toA, fromB, toB }: Stretch): boolean {
  const isTorn = (text: string) => text.lastIndexOf("(") > text.lastIndexOf(")");
  const isAtEnd = toA === old.words.length && toB === now.words.length;
  return isAtEnd && ((fromA === toA && isTorn(old.text)) || (fromB === toB && isTorn(now.text)));
}
