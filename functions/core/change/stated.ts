import { actorIn } from "../language/actors.ts";
import { type Condition, conditionsIn } from "../language/conditions.ts";
import { isNegated, modalStrength } from "../language/modality.ts";
import type { Firmness } from "../model.ts";
import { type Direction, type Finding, opposite, paired, towards, withoutCommon } from "./finding.ts";
import { type Hunk, isAttitude } from "./hunks.ts";

/** Firmness: the strength of the governing verb; a bare item ("Build 300 homes") is as firm as "will". */
export function firmnessFindings(
  before: string,
  after: string,
  firmness: readonly [Firmness | null, Firmness | null],
  hunks: readonly Hunk[],
): Finding[] {
  const bare = 4;
  const [old, now] = [modalStrength(before), modalStrength(after)];
  const direction = old === null && now === null ? 0 : towards(old ?? bare, now ?? bare);
  const [a, b] = firmness;
  // Where the verbs rank alike, the classifier's reading decides if it has one.
  const read: Direction = a === null || b === null || a === b ? 0 : b === "soft" ? -1 : 1;
  const finding = direction === 0 && old === now ? read : direction;
  return finding === 0 ? [] : [{ about: "firmness", direction: finding, ...verbsOf(hunks) }];
}

/** Words around a governing verb that are quoted with it at most. */
const quotedVerbs = 4;
const governing = /^(?:will|shall|must|should|would|could|may|might|can|going|need|needs|have|has)$/;

/** How either wording governs, as a quote: the first hunk with a modal or a verb of attitude. */
function verbsOf(hunks: readonly Hunk[]): { readonly before: string | null; readonly after: string | null } {
  const governs = (word: string) => governing.test(word) || isAttitude(word);
  const hunk = hunks.find(({ removed, added }) => removed.some(governs) || added.some(governs));
  if (hunk === undefined) return { before: null, after: null };
  const quote = (said: readonly string[]) => {
    const from = Math.max(0, said.findIndex(governs));
    const to = said.length - [...said].reverse().findIndex((word) => governs(word) || word === "to");
    const verbs = said.slice(from, Math.min(to, from + quotedVerbs));
    // "will" that became "will aim to": the verb itself stayed, right before the hunk.
    const kept = governing.test(hunk.lead) && !governing.test(said[0] ?? "") ? [hunk.lead] : [];
    return [...kept, ...verbs].join(" ") || null;
  };
  return { before: quote(hunk.removed), after: quote(hunk.added) };
}

const denials =
  /\b(?:no|not|never|none|nobody|neither|nor|cannot|without|\w+n['’]t|oppos\w*|reject\w*|resist\w*|refus\w*|rul\w+ out)\b/gi;

/**
 * Polarity: one wording turns down what the other promises. As many denials in both, in other places ("no
 * playground will be closed", "close no playground"), say the same.
 */
export function polarityFindings(before: string, after: string): Finding[] {
  const count = (text: string) => text.match(denials)?.length ?? 0;
  return isNegated(before) === isNegated(after) || count(before) === count(after)
    ? []
    : [{ about: "polarity", direction: 0, before: null, after: null }];
}

/** Actor: another is named as the one to act, or one other than the author is named where none was. */
export function actorFindings(before: string, after: string): Finding[] {
  const [old, now] = [actorIn(before), actorIn(after)];
  if (old === now || (old ?? "we") === (now ?? "we")) return [];
  return [{ about: "actor", direction: 0, before: old, after: now }];
}

/** Conditions: one more weakens a promise, one less strengthens it. */
export function conditionFindings(before: string, after: string): Finding[] {
  const { dropped, added } = withoutCommon(conditionsIn(before), conditionsIn(after), (c) => c.marker);
  const finding = (old: Condition | undefined, now: Condition | undefined): Finding => {
    const direction = old !== undefined && now !== undefined ? 0 : now !== undefined ? -1 : 1;
    // "Even if" concedes: it makes a promise hold in more cases, not in fewer.
    const concedes = (old ?? now)?.marker === "even if";
    return {
      about: "condition",
      direction: concedes ? opposite(direction) : direction,
      before: old?.text ?? null,
      after: now?.text ?? null,
    };
  };
  return paired(dropped, added).map(([old, now]) => finding(old, now));
}
