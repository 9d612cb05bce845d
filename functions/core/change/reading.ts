import { phraseAt } from "../language/phrases.ts";
import { quantitiesIn } from "../language/quantities.ts";
import { markupBlanked, type PlacedWord, placedWords, wordingOf } from "../language/tokens.ts";
import type { Unit } from "../model.ts";
import type { Place } from "./finding.ts";

/** A wording as the judge reads it. */
export type Reading = {
  /** The wording with spaces for its mark-up, so that places in it are places in the wording. */
  readonly text: string;
  /** Its words, each amount as one word in one spelling: "ten", "10" and "£1k", "£1,000" are the same. */
  readonly words: readonly string[];
  /** Where each of `words` stands. */
  readonly places: readonly Place[];
  /** The places in `words` before which a reader pauses: after a comma, a dash, a bracket. */
  readonly pauses: ReadonlySet<number>;
  /** The places in `words` that stand in round brackets. */
  readonly bracketed: ReadonlySet<number>;
  /** The words of a stretch of `words`, with amounts as the text spells them. */
  readonly spelled: (words: string) => string;
};

/** Reads a unit's wording. */
export function readWording(unit: Pick<Unit, "text" | "stem">): Reading {
  const text = markupBlanked(wordingOf(unit));
  const spellings = new Map<string, string>();
  const said: PlacedWord[] = [];
  let from = 0;
  const readTo = (end: number) => {
    for (const { word, start, end: stop } of placedWords(text.slice(from, end))) {
      const place = { start: from + start, end: from + stop };
      for (const part of inFull(word, text.slice(place.start, place.end)))
        said.push({ word: part, ...place });
    }
  };
  for (const { value, unit: measure, text: written, start } of quantitiesIn(text)) {
    const isCurrency = measure !== null && /^[£$€]$/.test(measure);
    const amount = isCurrency ? `${measure}${value}` : `${value}${(measure ?? "").replaceAll(" ", "")}`;
    spellings.set(amount, written.trim());
    readTo(start);
    from = start + written.length;
    said.push({ word: amount, start, end: from });
  }
  readTo(text.length);
  const whole = withPhrases(said);
  return {
    text,
    words: whole.map(({ word }) => word),
    places: whole,
    ...punctuationOf(text, whole),
    spelled: (words) =>
      words
        .split(" ")
        .map((word) => spellings.get(word) ?? word)
        .join(" "),
  };
}

/** Words with each verb of several words as one. */
function withPhrases(said: readonly PlacedWord[]): PlacedWord[] {
  const plain = said.map(({ word }) => word);
  const whole: PlacedWord[] = [];
  for (let k = 0; k < said.length; k++) {
    const [word, phrase] = [said[k], phraseAt(plain, k)];
    const last = said[k + (phrase?.length ?? 1) - 1];
    if (word === undefined || last === undefined) break;
    whole.push(phrase === null ? word : { word: phrase.name, start: word.start, end: last.end });
    k += (phrase?.length ?? 1) - 1;
  }
  return whole;
}

const verbs: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have", m: "am" };
const denied: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall" };

/** A word, or the two that it contracts: "we'll" is "we will", "won't" is "will not". */
function inFull(word: string, written: string): string[] {
  if (word === "cannot") return ["can", "not"];
  const [, lead = "", ending = ""] = /^(\p{L}+?)(n['’]t|['’](?:ll|re|ve|m))$/iu.exec(written) ?? [];
  if (lead === "") return [word];
  const first = lead.toLowerCase();
  return /t$/i.test(ending)
    ? [denied[first] ?? first, "not"]
    : [first, verbs[ending.slice(1).toLowerCase()] ?? ending];
}

/** Where a text's punctuation stands among its words. */
function punctuationOf(text: string, said: readonly Place[]): Pick<Reading, "pauses" | "bracketed"> {
  const [pauses, bracketed] = [new Set<number>(), new Set<number>()];
  let [end, isOpen] = [0, false];
  for (const [at, place] of said.entries()) {
    const gap = text.slice(end, place.start);
    for (const [sign] of gap.matchAll(/[()]/g)) isOpen = sign === "(";
    if (/[(),;:–—]/.test(gap)) pauses.add(at);
    if (isOpen) bracketed.add(at);
    end = place.end;
  }
  return { pauses, bracketed };
}
