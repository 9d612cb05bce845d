import { actionVerbs, gerunds, nounVerbs } from "../language/action-verbs.ts";
import { namesCompanion } from "../language/actors.ts";
import { leadsMembers } from "../language/coverage.ts";
import type { Direction, Finding } from "./finding.ts";
import { type Hunk, isContent } from "./hunks.ts";
import { hasVerb, isPredicate, opensMeans } from "./predicates.ts";

/** Words by which a writer names the author or gives a thing's other name; no reader misses them. */
const opensAside =
  /^(?:as (?:your|a) \w+|(?:that|this|which) is why|in the first (?:instance|place)|after all|above all|for (?:instance|example)|in particular)\b|\b(?:known as|called|aka)\b/;
/** Words that open a reason, a purpose, a comparison or an example. */
const opensGloss =
  /^(?:to|so|in order|because|thus|thereby|for the|similar|such as|eg|ie|which|ensuring|allowing|meaning)\b/;
/** Words that open the part of something that is meant. */
const opensPart = /^(?:in|at|within|during|for|of|who|whose|that|with|from|under|aged|only)\b/;
/** The same by what was done to it or what it does: "organised by the council", "living in Ashby". */
const opensParticiple =
  /^(?:(?:\w+ed|run|held|led|built|made|paid) (?:(?:or|and) \w+ed )?by|(?:living|based|working|earning|receiving|attending|studying)) \w/;
/** Words that say how something is shared out, neither more nor less of it. */
const opensShare = /^(?:half|most|some|many|one|two|\d+%?) of (?:them|these|those|which|whom|it)\b/;

/** Content words from which a reason or comparison given in passing is more than other words. */
const glossWords = 2;

/** What it means that `words` were added, which hold the content words `news`; null if nothing. */
export function addition(
  hunk: Hunk,
  words: readonly string[],
  news: readonly string[],
): { about: Finding["about"]; direction: Direction } | null {
  const phrase = words.join(" ");
  const { lead } = hunk;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (opensAside.test(phrase)) return null;
  if (opensGloss.test(phrase) && news.length >= glossWords) return { about: "gloss", direction: 0 };
  if (opensMeans.test(phrase)) return { about: "measure", direction: 1 };
  if (opensShare.test(phrase)) return { about: "scope", direction: 0 };
  if (namesCompanion(phrase)) return { about: "actor", direction: 0 };
  const isMember =
    hunk.isSetOff &&
    hunk.isClosed &&
    words.every((word, k) => isContent(word) || (k === 0 && isArticle(word)));
  const joins =
    isMember ||
    leadsMembers(lead) ||
    // "And" at the beginning joins a sentence to the one before.
    ((lead !== "" || namesAct(words)) && leadsMembers(first)) ||
    /^(?:and|or)$/.test(last) ||
    (hunk.isSetOff && words.some(leadsMembers));
  if (isClause(words)) return { about: "measure", direction: joins || hunk.tail === "and" ? 1 : 0 };
  if (joins) {
    const isAct = hasVerb(hunk, words) || namesAct(words) || news.every(isPlainVerb);
    return { about: isAct ? "measure" : "scope", direction: 1 };
  }
  if (hunk.isSetOff && first === "with") return { about: "measure", direction: 1 };
  if (opensPart.test(phrase) || (!hunk.isSetOff && opensParticiple.test(phrase)))
    return { about: "scope", direction: -1 };
  if (hasVerb(hunk, words)) return { about: "measure", direction: 0 };
  if (isPredicate(hunk)) return { about: "gloss", direction: 0 };
  return { about: "scope", direction: hunk.isOfAll && words.every(isContent) ? -1 : 0 };
}

const isPlainVerb = (word: string) => actionVerbs.has(word) && !nounVerbs.has(word);

const isArticle = (word: string) => /^(?:a|an|the|our)$/.test(word);

/** Whether words hold a sentence of their own, with its own "will". */
const isClause = (words: readonly string[]) =>
  words.some((word, k) => /^(?:will|shall|must)$/.test(word) && words.length - k > 2);

/** Whether words begin with an act as a further member: "including publishing". */
const namesAct = ([first = "", second = "", third = ""]: readonly string[]) =>
  leadsMembers(first) &&
  (second === "being" ||
    gerunds.has(second) ||
    (first === "and" && actionVerbs.has(second) && (!nounVerbs.has(second) || isContent(third))));
