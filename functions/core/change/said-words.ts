import { actionVerbs, gerunds } from "../language/action-verbs.ts";
import { isFunctionWord } from "../language/tokens.ts";
import type { Finding, Place } from "./finding.ts";

/** Both wordings, as the places of findings count them. */
export type Texts = { readonly before: string; readonly after: string };

/** The words that an account quotes of either side; null where there are none. */
export type Said = { readonly before: string | null; readonly after: string | null };

/** The words of a finding as they stand in either text, with as many neighbours as they need to be understood. */
export function wordsOf({ about, before, after, places }: Finding, texts: Texts): Said {
  if (about === "polarity" || about === "actor") return { before, after };
  const [old, now] = [hullOf(places.before), hullOf(places.after)];
  const said = { before: sliceOf(old, texts.before), after: sliceOf(now, texts.after) };
  if (about === "firmness") return withVerbs(said, old, now, texts);
  return about === "scope" || about === "measure" ? withNeighbours(said, old, now, texts) : said;
}

/** From the first place to the last; null for none. */
export const hullOf = (places: readonly Place[]): Place | null =>
  places.length === 0
    ? null
    : { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) };

/** A place's text, with the rest of a word with hyphens and the bracket or quotation mark that it lacks at its end. */
function sliceOf(place: Place | null, text: string): string | null {
  if (place === null) return null;
  const lead =
    /(?:[\p{L}\p{N}]+-)+$/u.exec(text.slice(Math.max(0, place.start - 40), place.start))?.[0] ?? "";
  const trail = /^(?:-[\p{L}\p{N}]+)+/u.exec(text.slice(place.end, place.end + 40))?.[0] ?? "";
  const said = `${lead}${text.slice(place.start, place.end)}${trail}`.trim();
  const next = text[place.end + trail.length] ?? "";
  const isOpen = said.lastIndexOf("(") > said.lastIndexOf(")");
  return (isOpen && next === ")" ? `${said})` : said) || null;
}

/** "Will build" and "aim to build": governing verbs with their "to", and with the verb they govern if it is one. */
function withVerbs(said: Said, old: Place | null, now: Place | null, texts: Texts): Said {
  const [oldTo, nowTo] = [toBehind(old, texts.before), toBehind(now, texts.after)];
  const verb = wordBehind(old, texts.before, oldTo.length);
  const isOne = verb !== "" && verb === wordBehind(now, texts.after, nowTo.length);
  const verbs = (words: string | null, to: string) =>
    words === null ? null : words.replace(/^we (?=\S)/i, "") + to;
  const [before, after] = [verbs(said.before, oldTo), verbs(said.after, nowTo)];
  // "Ensure clean air" has its verb already.
  if (!isOne || ![before, after].every((words) => words === null || takesVerb.test(words)))
    return { before, after };
  return { before: before === null ? null : before + verb, after: after === null ? null : after + verb };
}

/** Words that a verb must follow. */
const takesVerb = /\b(?:to|not|will|shall|must|should|would|could|may|might|can)$/i;

const toBehind = (place: Place | null, text: string) =>
  place !== null && /^ to\b/.test(text.slice(place.end, place.end + 4)) ? " to" : "";

/** A lone word with the next, to which it belongs: "second chamber"; of two only if it is the same. */
function withNeighbours(said: Said, old: Place | null, now: Place | null, texts: Texts): Said {
  const [oldNext, nowNext] = [
    neighbour(said.before, old, texts.before),
    neighbour(said.after, now, texts.after),
  ];
  if (said.before !== null && said.after !== null && oldNext !== nowNext) {
    const [oldWord, nowWord] = [wordBehind(old, texts.before, 0), wordBehind(now, texts.after, 0)];
    if (oldWord === nowWord) return { before: said.before + oldWord, after: said.after + nowWord };
    // "A" that became "we will join the EU": the article alone tells nothing.
    return {
      before: isOnlyArticle(said.before) ? null : said.before,
      after: isOnlyArticle(said.after) ? null : said.after,
    };
  }
  return {
    before: said.before === null ? null : said.before + oldNext,
    after: said.after === null ? null : said.after + nowNext,
  };
}

const isOnlyArticle = (said: string) => /^(?:a|an|the|our|its|their|this|that)$/i.test(said);

/** The word behind one word, or behind a phrase that ends in the midst, as in "appointment of". */
function neighbour(said: string | null, place: Place | null, text: string): string {
  if (said === null) return "";
  const words = said.split(/\s+/);
  const last = (words.at(-1) ?? "").toLowerCase();
  if (words.length === 1 && (actionVerbs.has(last) || gerunds.has(last))) return "";
  const endsOpen = isFunctionWord(last) && last !== "and" && last !== "or";
  return words.length === 1 || endsOpen ? wordBehind(place, text, 0) : "";
}

/** " chamber" behind "second"; "" where no content word follows directly. */
function wordBehind(place: Place | null, text: string, skipped: number): string {
  if (place === null) return "";
  const from = place.end + skipped;
  const next = /^ [\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/u.exec(text.slice(from, from + 40))?.[0];
  return next === undefined || isFunctionWord(next.slice(1).toLowerCase()) ? "" : next;
}
