import { remembered } from "../language/remembered.ts";
import { stemOf } from "../language/stems.ts";
import { isFunctionWord, words } from "../language/tokens.ts";
import { type Part, part } from "./learned/feature.ts";
import { readPlainly } from "./plain-words.ts";
import { finiteVerbs, isPassing, modalVerbs, subjectKindsOf } from "./verb-words.ts";

/** A word with what is asked of it again and again, looked up once. */
export type Word = Part & {
  readonly stem: Part;
  readonly isFunction: boolean;
  /** Whether it may tell what a text is about. */
  readonly isTelling: boolean;
  /** "Will", "should" and their kin, and "to". */
  readonly isModal: boolean;
  readonly isFiniteVerb: boolean;
  /** Whether it stands between a modal and its verb: "also", "quickly". */
  readonly isPassing: boolean;
  /** The kinds of subjects that it may name, a bit for each of `subjectKinds`. */
  readonly subjects: number;
};

/** A word, as `words` gives it, with what is known of it. */
const wordOf = (text: string): Word => ({
  ...part(text),
  stem: part(stemOf(text)),
  isFunction: isFunctionWord(text),
  isTelling: text.length > 1 && !isFunctionWord(text),
  isModal: modalVerbs.has(text),
  isFiniteVerb: finiteVerbs.has(text) || modalVerbs.has(text),
  isPassing: isPassing(text),
  subjects: subjectKindsOf(text),
});

/** What stands where there is no word. */
export const noWord: Word = wordOf("");

/** Words remembered: those of a manifesto or two. */
const mostWords = 20_000;
const knownWord = remembered(wordOf, mostWords);
const readKnown = readPlainly(wordOf);

/** Longest part of a text that is read word by word, in UTF-16 code units. */
const reach = 1_200;

/** The words of a text. */
export function wordsRead(text: string): readonly Word[] {
  const read = text.slice(0, reach);
  return readKnown(read) ?? words(read).map(knownWord);
}

/** Whether a stem stands among the words before `end`. Texts are short: looking through them is quicker than a set. */
export function hasStem(words: readonly Word[], { key }: Part, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (words[at]?.stem.key === key) return true;
  return false;
}
