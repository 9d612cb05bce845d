import { isCalendar } from "../language/describing.ts";
import { addition } from "./additions.ts";
import { coverageFindings, oppositeFindings } from "./covering.ts";
import { type Direction, type Finding, opposite } from "./finding.ts";
import type { Hunk } from "./hunks.ts";
import { replacedSort } from "./predicates.ts";

/**
 * What the hunks' own words say: opposites, coverage, and content added, dropped or replaced.
 *
 * @param acts what another verb of the whole sentence says, told where no hunk tells it
 */
export function contentFindings(
  hunks: readonly Hunk[],
  isBinding: boolean,
  acts: readonly Finding[],
): Finding[] {
  const found = hunks.flatMap(
    (hunk) =>
      oppositeFindings(hunk) ??
      coverageFindings(hunk) ??
      (hunk.isRestating ? restatement(hunk) : newsFindings(hunk, isBinding)),
  );
  // Where what is done is another, nobody asks whom the old measure would have covered.
  const isTold = found.some(({ about }) => about === "measure" || about === "polarity");
  const told = isTold ? found : [...acts, ...found];
  const isMeasure = told.some(({ about }) => about === "measure");
  return told.filter(({ about }) => about !== "scope" || !isMeasure);
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
  const restricts = hunk.lead !== "" && !hunk.isSetOff && !hunk.isAfterName;
  if (restricts && phrases.some((phrase) => opensRestriction.test(phrase))) {
    // What things are like is no condition as who people are is: "standards that people expect", "clubs who are in need".
    const isCondition = phrases.some((phrase) => /^who/.test(phrase));
    const facets = isCondition ? (["condition", "scope"] as const) : (["scope"] as const);
    return facets.map((about) => ({ about, direction: opposite(cameOrWent), ...quoted }));
  }
  // One more way to meet what must be met, or only may be done.
  if (isBinding && cameOrWent !== 0 && phrases.some((phrase) => phrase.startsWith("or ")))
    return [{ about: "condition", direction: opposite(cameOrWent), ...quoted }];
  const isReplacement = dropped.length > 0 ? hunk.isMovedIn : hunk.isMovedOut;
  if (isReplacement || (dropped.length > 0 && fresh.length > 0)) {
    if (news.every(isCalendar)) return [{ about: "deadline", direction: 0, ...quoted }];
    const isAmount = phrases.every((phrase) => /\d/.test(phrase));
    return [{ about: isAmount ? "quantity" : replacedSort(hunk), direction: 0, ...quoted }];
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
