import { coverageOf, widestCoverage } from "../language/coverage.ts";
import { isIdle } from "../language/describing.ts";
import { isFunctionWord } from "../language/tokens.ts";
import { spelledOut } from "./acronyms.ts";
import { differingStretches } from "./diff.ts";
import type { Place, Places } from "./finding.ts";
import type { Reading } from "./reading.ts";
import { completesTorn, isRepair, isUnread } from "./repairs.ts";
import { saidIn } from "./spelling.ts";
import { standIns } from "./stand-ins.ts";

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
  /** Whether a name stands right before what was added or removed, so that a clause behind it only describes. */
  readonly isAfterName: boolean;
  /** Whether it stands in a clause that describes in passing what the sentence speaks of: ", which is …". */
  readonly isDescribing: boolean;
  /** Whether it stands in brackets that say again, or by example, what stands before them: "(ie …)". */
  readonly isRestating: boolean;
  /** Whether it stands before the noun of "all …", "every …" or "no …", so that a word more takes in fewer. */
  readonly isOfAll: boolean;
  /** Where all that was removed stands before, and all that was added after. */
  readonly places: Places;
};

/** Characters before a hunk that are looked at for what it stands in. */
const reach = 200;
const describing = /, (?:which|who) (?:is|are|was|were|has|have)\b[^.;]*$/;
const restating = /\(\s*(?:i\.?e|e\.?g)\b[^()]*$/i;

/** A word in capitals, not the first of its sentence, as what a text ends in. */
const nameBehind = /[\p{Ll},] \p{Lu}[\p{L}’'-]* $/u;

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
    if (isRepair(removed, added, before, after)) return [];
    const stretch = { fromA, toA, fromB, toB };
    if (isUnread(old, now, stretch) || completesTorn(old, now, stretch)) return [];
    const [text, at] = removed.length > 0 ? [old.text, old.places[fromA]] : [now.text, now.places[fromB]];
    const preceding = text.slice(Math.max(0, (at?.start ?? 0) - reach), at?.start ?? 0);
    const [lead, tail] = [before[fromA - 1] ?? "", before[toA] ?? ""];
    const idle = standIns({ removed, added, lead, tail });
    const dropped = removed.filter((word) => counts(word) && !idle.has(word) && !saidAfter(word));
    const fresh = added.filter((word) => counts(word) && !idle.has(word) && !saidBefore(word));
    return [
      {
        removed,
        added,
        dropped,
        fresh,
        isMovedOut: removed.some(isMoved),
        isMovedIn: added.some(isMoved),
        lead,
        tail,
        isSetOff:
          (removed.length > 0 && old.pauses.has(fromA)) || (added.length > 0 && now.pauses.has(fromB)),
        isClosed:
          /^(?:and|or)$/.test(before[toA] ?? "") ||
          (removed.length > 0 && old.pauses.has(toA)) ||
          (added.length > 0 && now.pauses.has(toB)),
        isBracketed:
          removed.every((_, k) => old.bracketed.has(fromA + k)) &&
          added.every((_, k) => now.bracketed.has(fromB + k)),
        isAfterName: nameBehind.test(preceding),
        isDescribing: describing.test(preceding),
        isRestating: restating.test(preceding),
        isOfAll:
          isOfAll(before.slice(Math.max(0, fromA - wordsOfAll - 1), fromA)) && isContent(before[toA] ?? ""),
        places: {
          before: stretchOf(old.places, fromA, toA),
          after: stretchOf(now.places, fromB, toB),
        },
      },
    ];
  });
}

/** Words between "all" and a word that still tells which of all are meant: "all persons holding elected office". */
const wordsOfAll = 3;

/** Whether words end in a noun phrase that begins with "all", "every" or "no" and is not over. */
function isOfAll(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => word === "no" || coverageOf(word) === widestCoverage);
  return (
    at !== -1 && words.slice(at + 1).every((word) => isContent(word) || /^(?:to|of|the|our)$/.test(word))
  );
}

/** How often each word is said. */
function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
