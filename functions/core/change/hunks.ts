import { isIdle } from "../language/describing.ts";
import { isFunctionWord, words } from "../language/tokens.ts";
import { differingStretches } from "./diff.ts";
import type { Finding, Place, Places } from "./finding.ts";
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
  /** Where all that was removed stands before, and all that was added after. */
  readonly places: Places;
};

/** Words that come and go with grammar alone. */
const grammar = new Set(
  "a an the per that which this these its their there of to for in on at with by as from into onto about against is are be was were been being am it has have so and then also".split(
    " ",
  ),
);
type Read = Pick<Reading, "words" | "places" | "pauses" | "bracketed">;

/** From the first to the last of some words; nowhere if there are none. */
function stretchOf(places: readonly Place[], from: number, to: number): Place[] {
  const [first, last] = [places[from], places[to - 1]];
  return from === to || first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end }];
}

/** All hunks of two wordings; none where only spelling and grammar differ. */
export function hunksOf(old: Read, now: Read): Hunk[] {
  const [before, after] = [old.words, now.words];
  const known = spelledOut(before, after);
  const [saidBefore, saidAfter] = [saidIn(before), saidIn(after)];
  const counts = (word: string) => !isFunctionWord(word) && !isIdle(word) && !known.has(word);
  const [oftenBefore, oftenAfter] = [countsOf(before), countsOf(after)];
  const isMoved = (word: string) => counts(word) && oftenBefore.get(word) === oftenAfter.get(word);
  return differingStretches(before, after).flatMap(({ fromA, toA, fromB, toB }) => {
    const [removed, added] = [before.slice(fromA, toA), after.slice(fromB, toB)];
    if (isRepair(removed, added, before, after)) return [];
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
        places: {
          before: stretchOf(old.places, fromA, toA),
          after: stretchOf(now.places, fromB, toB),
        },
      },
    ];
  });
}

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

/** Verbs that only say how firmly something is meant. */
const attitudes = new Set(
  "aim seek hope want wish plan intend expect propose consider explore examine investigate look work towards try strive commit committed promise pledge guarantee support encourage urge press lobby campaign call like ambition goal aims seeks hopes plans hoping aiming seeking".split(
    " ",
  ),
);

/** Whether a word is such a verb. */
export function isAttitude(word: string): boolean {
  return attitudes.has(word);
}

/** The hunks without the content words that findings already account for, so that nothing is told twice. */
export function withoutExplained(
  hunks: readonly Hunk[],
  findings: readonly Finding[],
  texts: { readonly before: string; readonly after: string },
): Hunk[] {
  const explained = new Set(
    findings.flatMap(({ before, after, places }) => [
      ...words(`${before ?? ""} ${after ?? ""}`),
      ...places.before.flatMap(({ start, end }) => words(texts.before.slice(start, end))),
      ...places.after.flatMap(({ start, end }) => words(texts.after.slice(start, end))),
    ]),
  );
  const firmer = findings.some((f) => f.about === "firmness");
  const counted = findings.some((f) => f.about === "quantity" || f.about === "deadline");
  const isOpen = (word: string) =>
    !explained.has(word) && !(firmer && isAttitude(word)) && !(counted && /^[£$€]?\d/.test(word));
  return hunks.map((h) => ({ ...h, dropped: h.dropped.filter(isOpen), fresh: h.fresh.filter(isOpen) }));
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
