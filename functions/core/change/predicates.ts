import { actionVerbs, gerunds, thirdPersons } from "../language/action-verbs.ts";
import { leadsMembers } from "../language/coverage.ts";
import { takesObject } from "../language/describing.ts";
import type { Finding } from "./finding.ts";
import { type Hunk, isContent } from "./hunks.ts";

/** Words that open a way of doing something. */
export const opensMeans = /^(?:by|through|via|using)\b/;
const governing = /^(?:|we|will|shall|must|should|would|to|and|also|not|aim|seek)$/;

/**
 * What words that stand for others are about: what is done, what is said of it ("is covered by", which is neither what
 * is done nor for whom), or who and what is meant.
 */
export function replacedSort(hunk: Hunk): Finding["about"] {
  if (replacesMeasure(hunk)) return "measure";
  return isPredicate(hunk) ? "gloss" : "scope";
}

/** Whether words hold a verb with its object, or begin with a verb where the sentence's stands. */
export function hasVerb({ lead }: Hunk, words: readonly string[]): boolean {
  const joined = /^(?:and|or|also|but)$/.test(words.at(-1) ?? "");
  const opens = governing.test(lead) && lead !== "and" && isContent(words[0] ?? "") && joined;
  return opens || words.some((word, k) => !leadsMembers(word) && takesObject(words, k, isContent));
}

/** Whether what stands for another is what is done: a way of doing, a verb with its object, the sentence's verb. */
function replacesMeasure(hunk: Hunk): boolean {
  const { removed, added, lead } = hunk;
  const sides = [removed, added];
  // Behind other words than these stand nouns, too: "to the coast", "parks and squares", and at the beginning the subject.
  const isVerbs =
    /^(?:we|will|shall|must|should|would)$/.test(lead) || [...hunk.dropped, ...hunk.fresh].some(isVerb);
  return (
    (governing.test(lead) && isVerbs) ||
    sides.some((side) => opensMeans.test(side.join(" ")) || hasVerb(hunk, side))
  );
}

const isVerb = (word: string) => {
  const [verb = ""] = word.split("-");
  return actionVerbs.has(verb) || gerunds.has(verb) || thirdPersons.has(verb) || /ed$/.test(verb);
};

const auxiliary = /^(?:is|are|was|were|has|have|had|been|do|does|did)$/;
/** Whether words say what is or was so, and not who or what is meant. */
export const isPredicate = ({ removed, added, lead }: Pick<Hunk, "removed" | "added" | "lead">): boolean =>
  auxiliary.test(lead) ||
  [removed, added].some((words) =>
    words
      .slice(0, -1)
      .some((word, k) => auxiliary.test(word) && !/^(?:who|which|that)$/.test(words[k - 1] ?? "")),
  );
