import { forEachPlainWord, isSilent, lowerCaseCodes } from "../language/plain-text.ts";
import { withoutMarkup } from "../language/tokens.ts";
import { type Part, partBegun, partGoesOn } from "./learned/feature.ts";

/** Characters beyond which words are not told by looking at one character after the other; few texts have any. */
const rare = /[^\0-\x7f‘’“”–—•£€]/;

/** Words remembered, a power of 2: those of a manifesto. */
const mostKnown = 2 ** 14;

/**
 * Makes a quick reader of words: of a text in plain English letters it gives what `of` says of each of its `words`,
 * of any other null. A word that came before is known by its hash, so that nothing is cut out of the text for it.
 */
export function readPlainly<Word extends Part>(of: (text: string) => Word): (text: string) => Word[] | null {
  const known = new Array<Word | undefined>(mostKnown).fill(undefined);
  // Where the codes of a text stand while it is read, in lower case.
  let room = new Int32Array(2_048);
  return (written) => {
    const isPlain = !rare.test(written);
    const text = isPlain ? written : written.normalize("NFKC");
    if (!isPlain && rare.test(text)) return null;
    const plain = withoutMarkup(text);
    const codes = lowerCaseCodes(plain, plain.length, room);
    room = codes;
    const words: Word[] = [];
    forEachPlainWord(codes, plain.length, (start, end) => {
      const key = keyOf(codes, start, end);
      const before = known[key & (mostKnown - 1)];
      if (before?.key === key && isSaid(before.text, codes, start, end)) words.push(before);
      else {
        const word = of(plain.slice(start, end).toLowerCase().replaceAll(/['’,]/g, ""));
        known[key & (mostKnown - 1)] = word;
        words.push(word);
      }
    });
    return words;
  };
}

/** The hash of a word that stands in a text, as `part` gives it of the word alone. */
function keyOf(codes: Int32Array, start: number, end: number): number {
  let key = partBegun;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (!isSilent(code)) key = partGoesOn(key, code);
  }
  return key;
}

/** Whether it is a word that stands in a text from one position to another. */
function isSaid(word: string, codes: Int32Array, start: number, end: number): boolean {
  let said = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (isSilent(code)) continue;
    if (word.charCodeAt(said) !== code) return false;
    said += 1;
  }
  return said === word.length;
}
