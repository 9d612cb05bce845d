import { coverageOf } from "../language/coverage.ts";
import { areOpposites } from "../language/meanings.ts";
import { stemOf } from "../language/stems.ts";
import { type Finding, towards } from "./finding.ts";
import { type Hunk, isContent } from "./hunks.ts";

/** Words of a hunk up to which one may stand against another; in longer ones they meet by chance. */
const opposedWords = 12;

/** A word that stands against its opposite; null where there is none. */
export function oppositeFindings({ removed, added, places }: Hunk): Finding[] | null {
  if (Math.max(removed.length, added.length) > opposedWords) return null;
  for (const before of removed.filter(isContent)) {
    const after = added.filter(isContent).find((word) => areOpposites(stemOf(before), stemOf(word)));
    if (after !== undefined) return [{ about: "polarity", direction: 0, before, after, places }];
  }
  return null;
}

/** Coverage without such a word: "some schools" and "most schools" are less than "schools", "all schools" more. */
const unstated = 2.5;

const asking = /^(?:how|what|which|when|where|whose|whether)$/;

/** Content words of a hunk up to which a word of coverage in it tells how much of the same is covered. */
const coveredWords = 2;
const timeSpan = /^(?:day|week|weekday|weekend|month|term|year|night|morning|evening|time)s?$/;

/** Whether a word says how many, between its neighbours: not how often ("each year") or how ("the most", "after all"). */
function covers(word: string, previous: string, next: string): boolean {
  if (timeSpan.test(next) || (word === "all" && /^(?:after|above|at|once)$/.test(previous))) return false;
  return word !== "most" || (next !== "" && !/^(?:the|its|our|their|worlds?|it|them)$/.test(previous));
}

/** How much of its kind is covered; null where no word of coverage tells. */
export function coverageFindings(hunk: Hunk): Finding[] | null {
  const { dropped, fresh, places } = hunk;
  if (dropped.length + fresh.length > coveredWords) return null;
  const [removed, added] = [hunk.removed, hunk.added].map((words) =>
    words.filter((word, k) => covers(word, words[k - 1] ?? hunk.lead, words[k + 1] ?? hunk.tail)),
  );
  if (removed === undefined || added === undefined) return null;
  const widest = (words: readonly string[]) =>
    words.reduce<string | null>((best, word) => {
      return (coverageOf(word) ?? 0) > (best === null ? 0 : (coverageOf(best) ?? 0)) ? word : best;
    }, null);
  const [before, after] = [widest(removed), widest(added)];
  const level = (word: string | null) => (word === null ? unstated : (coverageOf(word) ?? unstated));
  if (before === after || level(before) === level(after)) return null;
  // "Publish how each of us votes", "publish every vote that each of us casts": a question asks for all of it.
  if ([removed, added].some((words) => words.some((word) => asking.test(word)))) return null;
  return [{ about: "scope", direction: towards(level(before), level(after)), before, after, places }];
}
