import type { Subtopic } from "../../model.ts";
import { subtopicWords } from "./subtopic-words.ts";
import { topicStems } from "./topic-words.ts";

/** Words of the longest phrase. */
const longest = 4;

const labels = new Map(subtopicWords.map(([code, label]) => [code, label]));
/** The subtopics that a phrase tells, each phrase as its stems. */
const codesOf = new Map<string, number[]>();
for (const [code, , phrases] of subtopicWords) {
  for (const phrase of phrases.split(/,\s*/)) {
    const key = topicStems(phrase).join(" ");
    codesOf.set(key, [...new Set([...(codesOf.get(key) ?? []), code])]);
  }
}

/**
 * The subtopic of a major topic that a text's words (as `topicStems` gives them) tell: the one with most words of
 * its phrases in the text, longer phrases first and each word read once. Null if there is none, or two have as many.
 */
export function subtopicOf(stems: readonly string[], major: number): Subtopic | null {
  const votes = new Map<number, number>();
  let at = 0;
  while (at < stems.length) {
    let read = 1;
    for (let length = Math.min(longest, stems.length - at); length > 0; length -= 1) {
      const phrase = length === 1 ? (stems[at] ?? "") : stems.slice(at, at + length).join(" ");
      const codes = codesOf.get(phrase)?.filter((code) => Math.floor(code / 100) === major);
      if (codes === undefined || codes.length === 0) continue;
      for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + length);
      read = length;
      break;
    }
    at += read;
  }
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  return { code: first[0], label: labels.get(first[0]) ?? "" };
}
