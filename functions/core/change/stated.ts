import { actionVerbs, gerunds } from "../language/action-verbs.ts";
import { actorIn } from "../language/actors.ts";
import { type Condition, conditionsIn } from "../language/conditions.ts";
import { governingWords, isNegated } from "../language/modality.ts";
import type { Firmness, Responsibility } from "../model.ts";
import { isAttitude } from "./explained.ts";
import {
  type Direction,
  type Finding,
  only,
  opposite,
  type Places,
  paired,
  towards,
  withoutCommon,
} from "./finding.ts";
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
  const [old, now] = [governingWords(before), governingWords(after)];
  const isOfThese = hunks.some(isOfVerbs);
  const comparable = (old !== null || isBareAct(before)) && (now !== null || isBareAct(after));
  const direction = comparable ? firmer(old?.strengths ?? [], now?.strengths ?? [], isOfThese) : 0;
  const [a, b] = firmness;
  // Where one wording has no governing verb, the classifier's reading decides if it has one and the verbs differ;
  // else what it read otherwise is something else than firmness.
  const read: Direction = a === null || b === null || a === b || !isOfThese ? 0 : b === "soft" ? -1 : 1;
  const finding = direction === 0 && (old === null || now === null) ? read : direction;
  if (finding === 0) return [];
  const places = direction === 0 ? placesOfVerbs(hunks) : { before: only(old), after: only(now) };
  return [{ about: "firmness", direction: finding, ...verbsOf(hunks), places }];
}

/** Words around a governing verb that are quoted with it at most. */
const quotedVerbs = 4;
const governing = /^(?:will|shall|must|should|would|could|may|might|can|going|need|needs|have|has)$/;

const governs = (word: string): boolean => governing.test(word) || isAttitude(word);
const isOfVerbs = ({ removed, added }: Hunk): boolean => removed.some(governs) || added.some(governs);

/** Whether a text begins with an act, which is owed without a modal: "Build 300 homes", "Building homes". */
function isBareAct(text: string): boolean {
  const [first = ""] = /[a-z][a-z-]+/i.exec(text.slice(0, 100))?.map((word) => word.toLowerCase()) ?? [];
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
function placesOfVerbs(hunks: readonly Hunk[]): Places {
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

const denials =
  /\b(?:no|not|never|none|nobody|neither|nor|cannot|without|\w+n['’]t|oppos\w*|reject\w*|resist\w*|refus\w*|rul\w+ out)\b/gi;

/**
 * Polarity: one wording turns down what the other promises. As many denials in both, in other places ("no
 * playground will be closed", "close no playground"), say the same.
 */
export function polarityFindings(before: string, after: string, hunks: readonly Hunk[]): Finding[] {
  const count = (text: string) => text.match(denials)?.length ?? 0;
  if (isNegated(before) === isNegated(after) || count(before) === count(after)) return [];
  const turn = hunks.find(({ removed, added }) => count([...removed, ...added].join(" ")) > 0);
  // In a clause that came, went or was written anew, a denial is of something else.
  if (turn === undefined || Math.max(turn.removed.length, turn.added.length) > quotedVerbs) return [];
  const quote = (said: readonly string[]) => [turn.lead, ...said].join(" ").trim() || null;
  const [old, now] = [quote(turn.removed), quote(turn.added)];
  const denied = (text: string) =>
    [...text.matchAll(denials)].map(({ 0: word, index: start }) => ({ start, end: start + word.length }));
  const places = { before: denied(before), after: denied(after) };
  return [{ about: "polarity", direction: 0, before: old, after: now, places }];
}

/**
 * Actor: another is named as the one to act, or one other than the author is named where none was; or what one
 * wording asks of another body, the other does itself.
 */
export function actorFindings(
  before: string,
  after: string,
  [askedBefore, askedAfter]: readonly [Responsibility | null, Responsibility | null],
  hunks: readonly Hunk[],
): Finding[] {
  const [old, now] = [actorIn(before), actorIn(after)];
  if ((old?.name ?? "we") === (now?.name ?? "we")) {
    const isAskedAnew = askedBefore !== null && askedAfter !== null && askedBefore.by !== askedAfter.by;
    const places = placesOfVerbs(
      hunks.filter(({ removed, added }) => [...removed, ...added].some(isAttitude)),
    );
    if (!isAskedAnew || places.before.length + places.after.length === 0) return [];
    const named = ({ body }: Responsibility) => (body === "author" ? "we" : body);
    return [{ about: "actor", direction: 0, before: named(askedBefore), after: named(askedAfter), places }];
  }
  const places = { before: only(old), after: only(now) };
  return [{ about: "actor", direction: 0, before: old?.name ?? null, after: now?.name ?? null, places }];
}

/** Conditions: one more weakens a promise, one less strengthens it. */
export function conditionFindings(before: string, after: string): Finding[] {
  const { dropped, added } = withoutCommon(conditionsIn(before), conditionsIn(after), (c) => c.marker);
  const finding = (old: Condition | undefined, now: Condition | undefined): Finding => {
    const effect = (old ?? now)?.effect ?? "none";
    const isReplaced = old !== undefined && now !== undefined;
    const direction = isReplaced || effect === "none" ? 0 : now !== undefined ? -1 : 1;
    return {
      about: "condition",
      direction: effect === "concedes" ? opposite(direction) : direction,
      before: old?.text ?? null,
      after: now?.text ?? null,
      places: { before: only(old).map(placeOf), after: only(now).map(placeOf) },
    };
  };
  return paired(dropped, added).map(([old, now]) => finding(old, now));
}

const placeOf = ({ start, text }: Condition) => ({ start, end: start + text.length });
