import { actionVerbs, gerunds } from "../language/action-verbs.ts";
import { type GoverningWords, governingWords } from "../language/modality.ts";
import { stemOf } from "../language/stems.ts";
import type { Firmness } from "../model.ts";
import { isAttitude } from "./explained.ts";
import { type Direction, type Finding, only, type Places, towards } from "./finding.ts";
import type { Hunk } from "./hunks.ts";

/**
 * Firmness: the strengths of the governing verbs, compared from the weakest on; a bare item ("Build 300 homes") is
 * as firm as "will".
 */
export function firmnessFindings(
  before: string,
  after: string,
  firmness: readonly [Firmness | null, Firmness | null],
  hunks: readonly Hunk[],
): Finding[] {
  if (hunks.some(isOnlyAuthor)) return [];
  const [old, now] = [governingOf(before), governingOf(after)];
  const isOfThese = hunks.some(isOfVerbs);
  const comparable =
    (old !== null || isBareAct(before)) &&
    (now !== null || isBareAct(after)) &&
    !isLost(old, now, hunks, "before") &&
    !isLost(now, old, hunks, "after");
  const direction = comparable ? firmer(old?.strengths ?? [], now?.strengths ?? [], isOfThese) : 0;
  const [a, b] = firmness;
  // Where one wording neither has a governing verb nor is a bare act, the classifier's reading decides if it has one and the verbs differ;
  // else what it read otherwise is something else than firmness.
  const read: Direction = a === null || b === null || a === b || !isOfThese ? 0 : b === "soft" ? -1 : 1;
  const finding = comparable ? direction : old === null || now === null ? read : 0;
  if (finding === 0) return [];
  const places = direction === 0 ? placesOfVerbs(hunks) : { before: only(old), after: only(now) };
  return [{ about: "firmness", direction: finding, ...verbsOf(hunks), places }];
}

/**
 * Whether other words replaced a governing verb and none of them governs, so that the other wording's first known verb
 * is one of a later clause: "should receive what others will receive", "can use what others will receive".
 */
function isLost(
  own: GoverningWords | null,
  other: GoverningWords | null,
  hunks: readonly Hunk[],
  side: keyof Places,
): boolean {
  if (own === null || other === null) return false;
  const otherSide = side === "before" ? "after" : "before";
  const hunkAt = ({ start }: GoverningWords, at: keyof Places) =>
    hunks.find(({ places }) => places[at].some((place) => place.start <= start && start < place.end));
  const hunk = hunkAt(own, side);
  return hunk !== undefined && hunk.places[otherSide].length > 0 && hunkAt(other, otherSide) === undefined;
}

/** Words around a governing verb that are quoted with it at most. */
export const quotedVerbs = 4;
const governing = /^(?:will|shall|must|should|would|could|may|might|can|going|need|needs|have|has)$/;

const governs = (word: string): boolean => governing.test(word) || isAttitude(word);
/** Whether one side has such a verb that the other has in no form: "will" that became "supports", not "support". */
const isOfVerbs = ({ removed, added }: Hunk): boolean =>
  [
    [removed, added],
    [added, removed],
  ].some(([own = [], other = []]) =>
    own.some(
      (word) => governs(word) && !other.some((said) => said !== word && stemOf(said) === stemOf(word)),
    ),
  );

/** "Support local shops", "we will support local shops": an item of a list, and the sentence that it is short for. */
const isOnlyAuthor = ({ removed, added, lead }: Hunk): boolean =>
  lead === "" &&
  /^(?:(?:and|also|we|will|shall) ?)*\b(?:will|shall)$/.test([...removed, ...added].join(" ")) &&
  (removed.length === 0 || added.length === 0 || [removed, added].some((words) => words.join() === "and"));

/** Words that join a wording to the one before it, where a sentence was cut: "and encourage", "but also to give". */
const joining = /^\W{0,5}(?:(?:and|but|or|then|also|to)\b[\s,]+){1,3}/i;
const joined = (text: string): number => joining.exec(text.slice(0, 100))?.[0].length ?? 0;

/** The words that govern a wording, read without what joins it to the one before. */
function governingOf(text: string): GoverningWords | null {
  const shift = joined(text);
  const words = governingWords(text.slice(shift));
  return words === null ? null : { ...words, start: words.start + shift, end: words.end + shift };
}

/** Whether a text begins with an act, which is owed without a modal: "Build 300 homes", "Building homes". */
function isBareAct(text: string): boolean {
  const start = text.slice(joined(text), joined(text) + 100);
  const [first = ""] = /[a-z][a-z-]+/i.exec(start)?.map((word) => word.toLowerCase()) ?? [];
  return actionVerbs.has(first) || gerunds.has(first);
}

/** Which of two chains of verbs is the firmer: by their weakest, then, if verbs differ, by the next weakest. */
function firmer(before: readonly number[], after: readonly number[], verbsDiffer: boolean): Direction {
  for (let k = 0; k < (verbsDiffer ? Math.max(before.length, after.length) : 1); k++) {
    const direction = towards(before[k] ?? firm, after[k] ?? firm);
    if (direction !== 0) return direction;
  }
  return 0;
}

/** The strength of "will", and of what no weaker verb governs. */
const firm = 4;

/** Where the hunks with a modal or a verb of attitude stand. */
export function placesOfVerbs(hunks: readonly Hunk[]): Places {
  const places = hunks.filter(isOfVerbs).map((hunk) => hunk.places);
  return { before: places.flatMap(({ before }) => before), after: places.flatMap(({ after }) => after) };
}

/** How either wording governs, as a quote: the first hunk with a modal or a verb of attitude. */
function verbsOf(hunks: readonly Hunk[]): { readonly before: string | null; readonly after: string | null } {
  const hunk = hunks.find(isOfVerbs);
  if (hunk === undefined) return { before: null, after: null };
  const { removed, added, lead, tail } = hunk;
  const verbs = (said: readonly string[]) => {
    const from = Math.max(0, said.findIndex(governs));
    const to = said.length - [...said].reverse().findIndex((word) => governs(word) || word === "to");
    // "Will" that became "will aim to": the verb itself stayed, right before the hunk.
    const kept = governing.test(lead) && !governing.test(said[0] ?? "") ? [lead] : [];
    return [...kept, ...said.slice(from, Math.min(to, from + quotedVerbs))];
  };
  const [old, now] = [verbs(removed), verbs(added)];
  const reachesTail = [removed, added].every((said) => said.length <= quotedVerbs && isVerbal(said.at(-1)));
  // "To" alone, or nothing where "look to" came in, reads as a quote only with the verb behind it.
  const isBare = [old, now].some((said) => said.length === 0 || said.join() === "to");
  const next = reachesTail && (isBare || tail === "to") && tail !== "" ? [tail] : [];
  const quote = (said: readonly string[]) => [...said, ...next].join(" ") || null;
  return { before: quote(old), after: quote(now) };
}

const isVerbal = (word: string | undefined) =>
  word === undefined || word === "to" || governing.test(word) || isAttitude(word);
