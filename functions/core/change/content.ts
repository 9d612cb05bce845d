import { coverageOf, leadsMembers } from "../language/coverage.ts";
import { areOpposites } from "../language/meanings.ts";
import { stemOf } from "../language/stems.ts";
import { type Direction, type Finding, opposite, towards } from "./finding.ts";
import type { Hunk } from "./hunks.ts";

/** Content words from which an addition is a measure of its own and not a qualifier of one. */
const measureWords = 4;
/** Content words from which what is joined by "and" or "including" is more than further members. */
const listWords = 6;
/** Content words from which a reason or comparison given in passing is more than other words. */
const glossWords = 2;

/** What the hunks' own words say: opposites, coverage, and content added, dropped or replaced. */
export function contentFindings(hunks: readonly Hunk[]): Finding[] {
  return hunks.flatMap((hunk) => oppositeFindings(hunk) ?? coverageFindings(hunk) ?? newsFindings(hunk));
}

/** Content words of a hunk up to which one may stand against another; in longer ones they meet by chance. */
const opposedWords = 12;

function oppositeFindings({ dropped, fresh }: Hunk): Finding[] | null {
  if (Math.max(dropped.length, fresh.length) > opposedWords) return null;
  for (const before of dropped) {
    const after = fresh.find((word) => areOpposites(stemOf(before), stemOf(word)));
    if (after !== undefined) return [{ about: "polarity", direction: 0, before, after }];
  }
  return null;
}

/** Coverage without such a word: "some schools" and "most schools" are less than "schools", "all schools" more. */
const unstated = 2.5;

function coverageFindings({ removed, added }: Hunk): Finding[] | null {
  const widest = (words: readonly string[]) =>
    words.reduce<string | null>((best, word) => {
      return (coverageOf(word) ?? 0) > (best === null ? 0 : (coverageOf(best) ?? 0)) ? word : best;
    }, null);
  const [before, after] = [widest(removed), widest(added)];
  const level = (word: string | null) => (word === null ? unstated : (coverageOf(word) ?? unstated));
  if (before === after || level(before) === level(after)) return null;
  return [{ about: "scope", direction: towards(level(before), level(after)), before, after }];
}

function newsFindings(hunk: Hunk): Finding[] {
  const { removed, added, dropped, fresh } = hunk;
  if (dropped.length === 0 && fresh.length === 0) return [];
  const quoted = { before: removed.join(" ") || null, after: added.join(" ") || null };
  if (dropped.length > 0 && fresh.length > 0) {
    if (/\d/.test(dropped.join()) && /\d/.test(fresh.join()))
      return [{ about: "quantity", direction: 0, ...quoted }];
    const replaced = Math.max(dropped.length, fresh.length);
    const about = replaced < measureWords && !isMainVerb(hunk) ? "scope" : "measure";
    return [{ about, direction: 0, ...quoted }];
  }
  const isAddition = fresh.length > 0;
  const { about, direction } = addition(hunk, isAddition ? added : removed, isAddition ? fresh : dropped);
  return [{ about, direction: isAddition ? direction : opposite(direction), ...quoted }];
}

/** Words that open a reason, a purpose, a comparison or an example. */
const opensGloss =
  /^(?:to|so|in order|because|thus|thereby|for the|similar|such as|eg|ie|commonly|which|ensuring|allowing|meaning)\b/;
/** Words that open a way of doing something. */
const opensMeans = /^(?:by|through|via|using)\b/;
/** Words that open the part of something that is meant. */
const opensPart = /^(?:in|at|within|for|of|who|whose|that|with|from|under|aged|only)\b/;

/** What it means that `words` were added, which hold the content words `news`. */
function addition(
  hunk: Hunk,
  words: readonly string[],
  news: readonly string[],
): { about: Finding["about"]; direction: Direction } {
  const phrase = words.join(" ");
  if (opensGloss.test(phrase) && news.length >= glossWords) return { about: "gloss", direction: 0 };
  if (opensMeans.test(phrase)) return { about: "measure", direction: 1 };
  const joins = [hunk.lead, words[0] ?? "", words.at(-1) ?? ""].some(leadsMembers);
  if (joins) return { about: news.length >= listWords ? "measure" : "scope", direction: 1 };
  if (opensPart.test(phrase)) return { about: "scope", direction: -1 };
  if (news.length >= measureWords) return { about: "measure", direction: 1 };
  return { about: "scope", direction: -1 };
}

const governing = /^(?:|we|will|shall|must|should|would|to|and|also|not|aim|seek)$/;

/** Whether a hunk stands where a sentence's verb does: at its beginning, or after a modal or "to". */
function isMainVerb({ lead }: Hunk): boolean {
  return governing.test(lead);
}
