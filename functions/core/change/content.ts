import { actionVerbs, gerunds, nounVerbs } from "../language/action-verbs.ts";
import { namesCompanion } from "../language/actors.ts";
import { leadsMembers } from "../language/coverage.ts";
import { isCalendar, takesObject } from "../language/describing.ts";
import { coverageFindings, oppositeFindings } from "./covering.ts";
import { type Direction, type Finding, opposite } from "./finding.ts";
import { type Hunk, isContent } from "./hunks.ts";

/** Content words from which a reason or comparison given in passing is more than other words. */
const glossWords = 2;

/** What the hunks' own words say: opposites, coverage, and content added, dropped or replaced. */
export function contentFindings(hunks: readonly Hunk[], isBinding: boolean): Finding[] {
  const found = hunks.flatMap(
    (hunk) =>
      oppositeFindings(hunk) ??
      coverageFindings(hunk) ??
      (hunk.isRestating ? restatement(hunk) : newsFindings(hunk, isBinding)),
  );
  // Where what is done is another, nobody asks whom the old measure would have covered.
  const isOther = found.some(({ about }) => about === "measure");
  return found.filter(({ about }) => about !== "scope" || !isOther);
}

const quotedIn = ({ removed, added, places }: Hunk) => ({
  before: removed.join(" ") || null,
  after: added.join(" ") || null,
  places,
});

const restatement = (hunk: Hunk): Finding[] =>
  hunk.dropped.length + hunk.fresh.length === 0 ? [] : [{ about: "gloss", direction: 0, ...quotedIn(hunk) }];

/** Words that open a clause by which only some of those before it are meant. */
const opensRestriction = /^(?:who|whose|whom|that|which)\b/;

function newsFindings(hunk: Hunk, isBinding: boolean): Finding[] {
  const { removed, added, dropped, fresh } = hunk;
  const news = [...dropped, ...fresh];
  if (news.length === 0) return [];
  const quoted = quotedIn(hunk);
  if (news.every(isAmountWord)) return [{ about: "quantity", direction: 0, ...quoted }];
  const cameOrWent: Direction = removed.length === 0 ? 1 : added.length === 0 ? -1 : 0;
  const phrases = [removed.join(" "), added.join(" ")];
  if (!hunk.isSetOff && !hunk.isAfterName && phrases.some((phrase) => opensRestriction.test(phrase)))
    return (["condition", "scope"] as const).map((about) => ({
      about,
      direction: opposite(cameOrWent),
      ...quoted,
    }));
  // One more way to meet what must be met, or only may be done.
  if (isBinding && cameOrWent !== 0 && phrases.some((phrase) => phrase.startsWith("or ")))
    return [{ about: "condition", direction: opposite(cameOrWent), ...quoted }];
  const isReplacement = dropped.length > 0 ? hunk.isMovedIn : hunk.isMovedOut;
  if (isReplacement || (dropped.length > 0 && fresh.length > 0)) {
    if (news.every(isCalendar)) return [{ about: "deadline", direction: 0, ...quoted }];
    const isAmount = phrases.every((phrase) => /\d/.test(phrase));
    const about = isAmount ? "quantity" : replacesMeasure(hunk) ? "measure" : "scope";
    return [{ about, direction: 0, ...quoted }];
  }
  const isAddition = fresh.length > 0;
  const finding = addition(hunk, isAddition ? added : removed, isAddition ? fresh : dropped);
  if (finding === null) return [];
  const about = news.every(isCalendar) ? "deadline" : finding.about;
  const direction = hunk.isDescribing ? 0 : finding.direction;
  return [{ about, direction: isAddition ? direction : opposite(direction), ...quoted }];
}

/** Words that name an amount or how it is reckoned. */
const isAmountWord = (word: string) =>
  /^(?:average|median|mean|minimum|maximum|total|double|treble|triple|halve)d?$/.test(word);

/** Words by which a writer names the author or gives a thing's other name; no reader misses them. */
const opensAside =
  /^(?:as (?:your|a) \w+|in the first (?:instance|place)|for (?:instance|example)|in particular)\b|\b(?:known as|called|aka)\b/;
/** Words that open a reason, a purpose, a comparison or an example. */
const opensGloss =
  /^(?:to|so|in order|because|thus|thereby|for the|similar|such as|eg|ie|which|ensuring|allowing|meaning)\b/;
/** Words that open a way of doing something. */
const opensMeans = /^(?:by|through|via|using)\b/;
/** Words that open the part of something that is meant. */
const opensPart = /^(?:in|at|within|during|for|of|who|whose|that|with|from|under|aged|only)\b/;
/** The same by what was done to it or what it does: "organised by the council", "living in Ashby". */
const opensParticiple =
  /^(?:(?:\w+ed|run|held|led|built|made|paid) (?:(?:or|and) \w+ed )?by|(?:living|based|working|earning|receiving|attending|studying)) \w/;
/** Words that say how something is shared out, neither more nor less of it. */
const opensShare = /^(?:half|most|some|many|one|two|\d+%?) of (?:them|these|those|which|whom|it)\b/;

/** What it means that `words` were added, which hold the content words `news`; null if nothing. */
function addition(
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
    [lead, first].some(leadsMembers) ||
    /^(?:and|or)$/.test(last) ||
    (hunk.isSetOff && words.some(leadsMembers));
  if (isClause(words)) return { about: "measure", direction: joins || hunk.tail === "and" ? 1 : 0 };
  if (joins) return { about: hasVerb(hunk, words) || namesAct(words) ? "measure" : "scope", direction: 1 };
  if (hunk.isSetOff && first === "with") return { about: "measure", direction: 1 };
  if (opensPart.test(phrase) || (!hunk.isSetOff && opensParticiple.test(phrase)))
    return { about: "scope", direction: -1 };
  if (hasVerb(hunk, words)) return { about: "measure", direction: 0 };
  return { about: "scope", direction: hunk.isOfAll && words.every(isContent) ? -1 : 0 };
}

const isArticle = (word: string) => /^(?:a|an|the|our)$/.test(word);
const governing = /^(?:|we|will|shall|must|should|would|to|and|also|not|aim|seek)$/;
/** Whether words hold a sentence of their own, with its own "will". */
const isClause = (words: readonly string[]) =>
  words.some((word, k) => k > 0 && /^(?:will|shall|must)$/.test(word) && words.length - k > 2);

/** Whether words begin with an act as a further member: "including publishing". */
const namesAct = ([first = "", second = "", third = ""]: readonly string[]) =>
  leadsMembers(first) &&
  (second === "being" ||
    gerunds.has(second) ||
    (first === "and" && actionVerbs.has(second) && (!nounVerbs.has(second) || isContent(third))));

/** Whether words hold a verb with its object, or begin with a verb where the sentence's stands. */
function hasVerb({ lead }: Hunk, words: readonly string[]): boolean {
  const joined = /^(?:and|or|also|but)$/.test(words.at(-1) ?? "");
  const opens = governing.test(lead) && lead !== "and" && isContent(words[0] ?? "") && joined;
  return opens || words.some((word, k) => !leadsMembers(word) && takesObject(words, k, isContent));
}

/** Whether what stands for another is what is done: a way of doing, a verb with its object, the sentence's verb. */
function replacesMeasure(hunk: Hunk): boolean {
  const { removed, added, lead } = hunk;
  const sides = [removed, added];
  return governing.test(lead) || sides.some((side) => opensMeans.test(side.join(" ")) || hasVerb(hunk, side));
}
