import { actionVerbs, gerunds, nounVerbs } from "./action-verbs.ts";

/** Whether a text breaks off for a list to complete it. */
export const isClauseOpen = (text: string): boolean =>
  /:\s*[-–—]?$/.test(text) || /\b(?:will|to|by)$/.test(text);

export type Opening =
  | { readonly form: "imperative" | "infinitive" | "gerund"; readonly verb: string }
  | { readonly form: "none" };

const adverb =
  /^(?:\p{L}+ly|also|further|better|fully|always|never|not|and|then|finally|only|immediately|actively)$/u;
const afterNoun = new Set([
  "with",
  "should",
  "can",
  "can't",
  "would",
  "must",
  "does",
  "never",
  "had",
  "of",
  "for",
  "and",
  "in",
  "on",
  "at",
  "is",
  "are",
  "was",
  "has",
  "have",
  "will",
  "that",
  "or",
  "by",
]);

/**
 * How a unit opens if it opens as lists of proposals do: "Review lighting", "To review lighting",
 * "Reviewing lighting".
 */
export function openingOf(words: readonly string[]): Opening {
  let at = 0;
  while (at < 3 && adverb.test(words[at] ?? "") && words[at] !== "supply") at += 1;
  const [first = "", second = "", third = ""] = words.slice(at);
  if (first === "to") {
    const verb = adverb.test(second) ? third : second;
    return actionVerbs.has(verb) ? { form: "infinitive", verb } : { form: "none" };
  }
  const gerund = gerunds.get(first);
  if (gerund !== undefined) return { form: "gerund", verb: gerund };
  if (!actionVerbs.has(first)) return { form: "none" };
  const reads = nounVerbs.has(first) && (afterNoun.has(second) || second === "" || second.endsWith("ed"));
  return reads && !(first === "work" || first === "act")
    ? { form: "none" }
    : { form: "imperative", verb: first };
}

const finite =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall|there's|it's|we're|they're|cannot|can't|don't|means|needs|remains?|costs|makes?|takes?|became|said|says|rose|fell|went|made|came|took|left|got|lost|spent|grew|deserves?|belongs?|matters|works|want|believe|know|shows|gives?|helps|keeps?|gets?|goes|comes|became|seen|began|knows?|thinks?|feels?|tells?|pays?|faces|lives|depends?|runs|brings?|continues?|fails?|failed|led|brought|kept|gave|found|put|set)\b/;

/** Whether the clause before the first comma, "that" or "who" holds a finite verb: a statement, not a noun phrase. */
export function isStatement(low: string): boolean {
  const clause = low.split(/,|;| that | which | who | where | so | as | - | – |\(/, 1)[0] ?? "";
  return finite.test(clause);
}
