import { actionVerbs, gerunds, nounVerbs, thirdPersons } from "../language/action-verbs.ts";

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
  if (first === "be") return { form: "imperative", verb: first };
  if (!actionVerbs.has(first)) return { form: "none" };
  const reads = nounVerbs.has(first) && (afterNoun.has(second) || second === "" || second.endsWith("ed"));
  return reads && !(first === "work" || first === "act")
    ? { form: "none" }
    : { form: "imperative", verb: first };
}

const finite =
  /(?<!\bto )\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall|there's|it's|we're|they're|cannot|can't|don't|hasn't|haven't|isn't|aren't|wasn't|weren't|won't|didn't|doesn't|couldn't|wouldn't|means|needs|remains?|costs|makes?|takes?|became|said|says|say$|i'm|rose|fell|went|made|came|took|left|got|lost|spent|grew|deserves?|belongs?|matters|works|want|believe|know|shows|gives?|helps|keeps?|gets?|goes|comes|became|seen|began|knows?|thinks?|feels?|tells?|pays?|faces|lives|depends?|runs|brings?|receives|undermines|threatens|suffers|loses|earns|sits|lies|tends?|seems?|appears?|contains|represents|relies|spends|wants|likes|hopes|thinks|continues?|fails?|failed|led|brought|kept|gave|found|put|set)\b/;

const clauseEnd = /,(?!\d)|;| that | which | who | whose | where | whether | how | so | as | - | – |\(/;

/** The main clause: what stands before the first comma or the first word that opens another clause. */
export const clauseOf = (low: string): string => low.split(clauseEnd, 1)[0] ?? "";

/** Whether the main clause holds a finite verb: a statement, not a noun phrase. */
export function isStatement(low: string): boolean {
  const clause = clauseOf(low);
  return finite.test(clause) || clause.split(" ").some((word) => thirdPersons.has(word));
}
