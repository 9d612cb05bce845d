import { isIdle } from "../language/describing.ts";
import { isFunctionWord } from "../language/tokens.ts";
import { differingStretches } from "./diff.ts";
import type { Place, Places } from "./finding.ts";
import type { Reading } from "./reading.ts";
import { areSpellings, saidIn } from "./spelling.ts";

/** A place where two wordings differ in more than spelling and grammar. */
export type Hunk = {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Content words that the other wording says nowhere. */
  readonly dropped: readonly string[];
  readonly fresh: readonly string[];
  /** Whether a content word that was removed, or added, stands elsewhere in the other wording, as often in both. */
  readonly isMovedOut: boolean;
  readonly isMovedIn: boolean;
  /** The word before the hunk, "" at the beginning; the same in both wordings. */
  readonly lead: string;
  /** The word behind the hunk, "" at the end; the same in both wordings. */
  readonly tail: string;
  /** Whether a comma, dash or bracket parts what was added or removed from what leads to it. */
  readonly isSetOff: boolean;
  /** Whether what was added or removed ends at such a sign, or before "and" or "or". */
  readonly isClosed: boolean;
  /** Whether all that was added and removed stands in brackets. */
  readonly isBracketed: boolean;
  /** Whether it stands in a clause that describes in passing what the sentence speaks of: ", which is …". */
  readonly isDescribing: boolean;
  /** Where all that was removed stands before, and all that was added after. */
  readonly places: Places;
};

/** Words that come and go with grammar alone. */
const grammar = new Set(
  "a an the per that which this these its their there of to for in on at with by as from into onto about against is are be was were been being am it has have so and then also".split(
    " ",
  ),
);

/** Characters before a hunk that are looked at for what it stands in. */
const reach = 200;
const describing = /, (?:which|who) (?:is|are|was|were|has|have)\b[^.;]*$/;
const describes = (before: string) => describing.test(before.slice(-reach));

/** From the first to the last of some words; nowhere if there are none. */
function stretchOf(places: readonly Place[], from: number, to: number): Place[] {
  const [first, last] = [places[from], places[to - 1]];
  return from === to || first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end }];
}

/** Whether a word is neither a function word nor a number. */
export const isContent = (word: string): boolean => !isFunctionWord(word) && !/\d/.test(word);

/** All hunks of two wordings; none where only spelling and grammar differ. */
export function hunksOf(old: Reading, now: Reading): Hunk[] {
  const [before, after] = [old.words, now.words];
  const known = spelledOut(before, after);
  const [saidBefore, saidAfter] = [saidIn(before), saidIn(after)];
  const counts = (word: string) => !isFunctionWord(word) && !isIdle(word) && !known.has(word);
  const [oftenBefore, oftenAfter] = [countsOf(before), countsOf(after)];
  const isMoved = (word: string) => counts(word) && oftenBefore.get(word) === oftenAfter.get(word);
  return differingStretches(before, after).flatMap(({ fromA, toA, fromB, toB }) => {
    const [removed, added] = [before.slice(fromA, toA), after.slice(fromB, toB)];
    if (isRepair(removed, added, before, after) || isUnread(old, fromA, toA) || isUnread(now, fromB, toB))
      return [];
    const isAtEnd = toA === before.length && toB === after.length;
    if (isAtEnd && ((removed.length === 0 && isTorn(old.text)) || (added.length === 0 && isTorn(now.text))))
      return [];
    const dropped = removed.filter((word) => counts(word) && !saidAfter(word));
    const fresh = added.filter((word) => counts(word) && !saidBefore(word));
    return [
      {
        removed,
        added,
        dropped,
        fresh,
        isMovedOut: removed.some(isMoved),
        isMovedIn: added.some(isMoved),
        lead: before[fromA - 1] ?? "",
        tail: before[toA] ?? "",
        isSetOff:
          (removed.length > 0 && old.pauses.has(fromA)) || (added.length > 0 && now.pauses.has(fromB)),
        isClosed:
          /^(?:and|or)$/.test(before[toA] ?? "") ||
          (removed.length > 0 && old.pauses.has(toA)) ||
          (added.length > 0 && now.pauses.has(toB)),
        isBracketed:
          removed.every((_, k) => old.bracketed.has(fromA + k)) &&
          added.every((_, k) => now.bracketed.has(fromB + k)),
        isDescribing: describes(now.text.slice(0, now.places[fromB]?.start)),
        places: {
          before: stretchOf(old.places, fromA, toA),
          after: stretchOf(now.places, fromB, toB),
        },
      },
    ];
  });
}

/** Whether some words have, or touch, a character that the file does not tell: nobody can say what differs there. */
function isUnread({ text, places }: Reading, from: number, to: number): boolean {
  const [start, end] = [places[from - 1]?.end ?? 0, places[to]?.start ?? text.length];
  return text.slice(start, end).includes("\ufffd");
}

/** Whether a text breaks off within brackets, as where a sentence was cut: what follows only makes it whole. */
const isTorn = (text: string) => text.lastIndexOf("(") > text.lastIndexOf(")");

/** How often each word is said. */
function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words up to which two stretches may be one word, taken apart or misspelt: "bi-election" and "byelection". */
const repairedWords = 3;

function isRepair(
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

/** Acronyms of three to six letters that one of the wordings spells out, and the words that spell them. */
function spelledOut(before: readonly string[], after: readonly string[]): Set<string> {
  const short = new Set([...before, ...after].filter((word) => /^[a-z]{3,6}$/.test(word)));
  const found = new Set<string>();
  for (const text of [before, after].map((words) => words.filter((word) => !isFunctionWord(word)))) {
    const initials = text.map((word) => word[0] ?? "").join("");
    for (const acronym of short) {
      const at = initials.indexOf(acronym);
      if (at === -1) continue;
      for (const word of [acronym, ...text.slice(at, at + acronym.length)]) found.add(word);
    }
  }
  return found;
}
