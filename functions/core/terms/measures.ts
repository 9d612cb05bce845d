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
  const byForm = (["gerund", "base"] as const).map((form) => actsOf(sentence, form));
  return byForm.find((acts) => acts.length > 1) ?? [];
}

function actsOf(sentence: string, form: Form): string[] {
  const first = firstAct(sentence, form);
  if (first === null) return [];
  const starts = [first];
  for (const match of sentence.matchAll(joint)) {
    const at = match.index + match[0].length;
    if (match.index > first && verbAt(sentence, at) === form) starts.push(at);
  }
  return starts
    .map((start, i) => trimmed(sentence.slice(start, starts[i + 1])))
    .filter((act) => act.includes(" "));
}

/** Where the first act begins: behind a word that governs it, or at the sentence's own head. */
function firstAct(sentence: string, form: Form): number | null {
  for (const match of sentence.matchAll(/\S+/g)) {
    const governed =
      match.index === 0 || governor.test(sentence.slice(Math.max(0, match.index - 40), match.index));
    if (governed && verbAt(sentence, match.index) === form) return match.index;
  }
  return null;
}

function verbAt(sentence: string, at: number): Form | null {
  const words =
    sentence
      .slice(at, at + 60)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  const word = words[0] !== undefined && adverb.test(words[0]) ? words[1] : words[0];
  if (word === undefined) return null;
  if (gerunds.has(word)) return "gerund";
  return actionVerbs.has(word) ? "base" : null;
}

const trimmed = (act: string): string => act.replace(/(?:[,;]\s*)?(?:\s*\band)?\s*$/i, "").trim();
