import { forEachPlainWord, isPlain, isSilent, lowerCaseCodes } from "../language/plain-text.ts";
import { words as cut } from "../language/tokens.ts";
import { sequenceNumbering } from "./sequence-numbering.ts";

/** Words as numbers, from 0 in the order in which they come. */
export type Vocabulary = {
  /** By number: the word, as `words` of core/language gives it. */
  readonly words: readonly string[];
  /** The number of a word, or of its first so many characters; a new one if it did not come before. */
  numberOf(word: string, length?: number): number;
  /** Visits the numbers of a text's words, in their order. */
  forEachWord(text: string, visit: (number: number) => void): void;
};

/** A vocabulary without words. Words that it knows are recognised where they stand: only new ones are cut out. */
export function vocabulary(): Vocabulary {
  const words: string[] = [];
  const numberOfLetters = sequenceNumbering();
  // The codes of the text at hand, in lower case.
  let codes = new Int32Array(1_024);

  const numberIn = (text: string, start: number, end: number): number => {
    const letters = codes;
    let past = start;
    for (let at = start; at < end; at++) {
      const code = letters[at] ?? 0;
      if (!isSilent(code)) letters[past++] = code;
    }
    const number = numberOfLetters(letters, start, past);
    if (number === words.length) {
      const word = text.slice(start, end).toLowerCase();
      words.push(past === end ? word : word.replace(/['’,]/g, ""));
    }
    return number;
  };
  const numberOf = (word: string, length: number = word.length): number => {
    codes = lowerCaseCodes(word, length, codes);
    return numberIn(word, 0, length);
  };
  return {
    words,
    numberOf,
    forEachWord(text, visit) {
      if (isPlain(text)) {
        codes = lowerCaseCodes(text, text.length, codes);
        forEachPlainWord(codes, text.length, (start, end) => visit(numberIn(text, start, end)));
      } else for (const word of cut(text)) visit(numberOf(word));
    },
  };
}
