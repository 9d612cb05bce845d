import type { Subtopic } from "../../model.ts";
import type { Word } from "../words-read.ts";
import { subtopicWords } from "./subtopic-words.ts";
import { topicWordsIn } from "./topic-words.ts";

/** Words of the longest phrase. */
const longest = 4;

/** A phrase as the stems of its words, and the subtopics of one major topic that it tells. */
type Phrase = { readonly stems: readonly string[]; readonly codes: number[] };

const labels = new Map(subtopicWords.map(([code, label]) => [code, label]));
/** Each major topic's phrases by the hash of their first stem, the longest first. */
const phrasesOf = new Map<number, Map<number, Phrase[]>>();
/** Whether any phrase may begin with a stem, by some bits of its hash: few words get as far as the maps. */
const mayBegin = new Uint8Array(2 ** 13);
const slotOf = (key: number) => key & (mayBegin.length - 1);
for (const [code, , phrases] of subtopicWords)
  for (const phrase of phrases.split(/,\s*/)) learn(phrase, code);

function learn(phrase: string, code: number): void {
  const read = topicWordsIn(phrase);
  const stems = read.map(({ stem }) => stem.text);
  const first = read[0]?.stem.key;
  if (first === undefined || stems.length > longest) return;
  mayBegin[slotOf(first)] = 1;
  const major = Math.floor(code / 100);
  const ofMajor = phrasesOf.get(major) ?? new Map<number, Phrase[]>();
  phrasesOf.set(major, ofMajor);
  const begun = ofMajor.get(first) ?? [];
  const known = begun.find((other) => other.stems.join(" ") === stems.join(" "));
  if (known === undefined) begun.push({ stems, codes: [code] });
  else if (!known.codes.includes(code)) known.codes.push(code);
  ofMajor.set(
    first,
    begun.sort((a, b) => b.stems.length - a.stems.length),
  );
}

/** Whether a phrase, as stems, stands in a text from a position on. */
function standsAt(text: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let step = 0; step < phrase.length; step += 1)
    if (text[at + step]?.stem.text !== phrase[step]) return false;
  return true;
}

/**
 * The subtopic of a major topic that a text's words (as `topicWordsIn` gives them) tell: the one with most words of
 * its phrases in the text, longer phrases first and each word read once. Null if there is none, or two have as many.
 */
export function subtopicOf(words: readonly Word[], major: number): Subtopic | null {
  const phrases = phrasesOf.get(major);
  if (phrases === undefined) return null;
  let votes: Map<number, number> | null = null;
  for (let at = 0; at < words.length; ) {
    const key = words[at]?.stem.key ?? 0;
    const begun = mayBegin[slotOf(key)] === 1 ? phrases.get(key) : undefined;
    const phrase = begun?.find(({ stems }) => standsAt(words, at, stems));
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    votes ??= new Map();
    for (const code of phrase.codes) votes.set(code, (votes.get(code) ?? 0) + phrase.stems.length);
    at += phrase.stems.length;
  }
  if (votes === null) return null;
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  return { code: first[0], label: labels.get(first[0]) ?? "" };
}
