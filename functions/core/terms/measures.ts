import { actionVerbs, gerunds } from "../language/action-verbs.ts";

/** Between two acts of a list: a comma, a semicolon, "and", or both. */
const joint = /(?:,|;)\s+(?:and\s+)?|\s+and\s+/g;
const governor =
  /\b(?:will|shall|to|would|should|must|by|'ll|through)\s+(?:(?:also|then|now|always|continue to|work to)\s+)*$/i;
/** Adverbs that may stand before an act's verb. */
const adverb = /^(?:also|then|further|fully|\w+ly)$/i;

type Form = "base" | "gerund";

/**
 * The acts that one pledge joins ("abolishing Y, ending Z and mandating W"), each from its verb to where the next
 * begins; empty where there are not at least two of one form. What is listed after a verb without a verb of its own
 * ("build homes, schools and parks") stays with it.
 */
export function measuresIn(text: string): string[] {
  const sentence = text.trim().replace(/[.;,]+$/, "");
  const joints = jointsIn(sentence);
  for (const form of ["gerund", "base"] as const) {
    const further = joints.filter((joined) => joined.form === form);
    const acts = further.length === 0 ? [] : actsOf(sentence, form, further);
    if (acts.length > 1) return acts;
  }
  return [];
}

/** A place where a further act may begin: where what joins it starts, where it starts itself, and its verb's form. */
type Joint = { readonly start: number; readonly at: number; readonly form: Form | null };

const jointsIn = (sentence: string): Joint[] =>
  [...sentence.matchAll(joint)].map((match) => {
    const at = match.index + match[0].length;
    return { start: match.index, at, form: verbAt(sentence, at) };
  });

function actsOf(sentence: string, form: Form, further: readonly Joint[]): string[] {
  const first = firstAct(sentence, form);
  if (first === null) return [];
  const starts = [first, ...further.filter(({ start }) => start > first).map(({ at }) => at)];
  return starts
    .map((start, i) => trimmed(sentence.slice(start, starts[i + 1])))
    .filter((act) => act.includes(" "));
}

/** Where the first act begins: behind a word that governs it, or at the sentence's own head. */
function firstAct(sentence: string, form: Form): number | null {
  for (const { index } of sentence.matchAll(/\S+/g)) {
    if (verbAt(sentence, index) !== form) continue;
    if (index === 0 || governor.test(sentence.slice(Math.max(0, index - 40), index))) return index;
  }
  return null;
}

/** What "and" joins to another noun is a noun: "between health, police and local councils". */
const joinedNoun =
  /^(?:(?:police|schools?|housing|transport|benefits?|finance|trade|care)(?:,| (?:and|or|of|for|from|in|is|are)) |support for |(?:work|play)(?:,| and| or) )/i;

const firstWords = /([\p{L}-]+)(?:[^\p{L}-]+([\p{L}-]+))?/u;

function verbAt(sentence: string, at: number): Form | null {
  const [, first, second] = firstWords.exec(sentence.slice(at, at + 60).toLowerCase()) ?? [];
  const word = first !== undefined && adverb.test(first) ? second : first;
  if (word === undefined || joinedNoun.test(sentence.slice(at, at + 40))) return null;
  if (gerunds.has(word)) return "gerund";
  return actionVerbs.has(word) ? "base" : null;
}

const trimmed = (act: string): string => act.replace(/(?:[,;]\s*)?(?:\s*\band)?\s*$/i, "").trim();
