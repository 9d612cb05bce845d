import { remembered } from "../language/remembered.ts";
import { stemOf } from "../language/stems.ts";
import { isFunctionWord, words } from "../language/tokens.ts";
import { type Part, part } from "./learned/feature.ts";
import { finiteVerbs, isPassing, modalVerbs, subjectKindsOf } from "./verb-words.ts";

/** A word with what is asked of it again and again, looked up once. */
export type Word = Part & {
  readonly stem: Part;
  readonly isFunction: boolean;
  /** "Will", "should" and their kin, and "to". */
  readonly isModal: boolean;
  readonly isFiniteVerb: boolean;
  /** Whether it stands between a modal and its verb: "also", "quickly". */
  readonly isPassing: boolean;
  /** The kinds of subjects that it may name, a bit for each of `subjectKinds`. */
  readonly subjects: number;
};

/** Words remembered: those of a manifesto or two. */
const mostWords = 20_000;

/** A word, as `words` gives it, with what is known of it. */
export const wordOf: (text: string) => Word = remembered(
  (text) => ({
    ...part(text),
    stem: part(stemOf(text)),
    isFunction: isFunctionWord(text),
    isModal: modalVerbs.has(text),
    isFiniteVerb: finiteVerbs.has(text) || modalVerbs.has(text),
    isPassing: isPassing(text),
    subjects: subjectKindsOf(text),
  }),
  mostWords,
);

/** What stands where there is no word. */
export const noWord: Word = wordOf("");

/** Longest part of a text that is read word by word, in UTF-16 code units. */
const reach = 1_200;

/** The words of a text. */
export const wordsRead = (text: string): readonly Word[] => words(text.slice(0, reach)).map(wordOf);
