import { withoutMarkup } from "../language/tokens.ts";
import { type Part, partBegun, partGoesOn } from "./learned/feature.ts";

/** Characters beyond which words are not told by looking at one character after the other; few texts have any. */
const rare = /[^\0-\x7f‘’“”–—•£€]/;
const number = /[£$€]?\d+(?:,\d{3})*(?:\.\d+)?(?:%|[a-z]+)?/iy;

/** Words remembered, a power of 2: those of a manifesto. */
const mostKnown = 2 ** 14;

// UTF-16 code units. The bit that tells small letters from capitals is set in all else that words are made of.
const small = 32;
const [comma, apostrophe, curledApostrophe] = [44, 39, 0x2019];
const isLetter = (code: number) => (code | small) >= 97 && (code | small) <= 122;
const isApostrophe = (code: number) => code === apostrophe || code === curledApostrophe;
const isSilent = (code: number) => code === comma || isApostrophe(code);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isCurrency = (code: number) => code === 0xa3 || code === 36 || code === 0x20ac;

/**
 * Makes a quick reader of words: of a text in plain English letters it gives what `of` says of each of its `words`,
 * of any other null. A word that came before is known by its hash, so that nothing is cut out of the text for it.
 */
export function readPlainly<Word extends Part>(of: (text: string) => Word): (text: string) => Word[] | null {
  const known = new Array<Word | undefined>(mostKnown).fill(undefined);
  return (written) => {
    const isPlain = !rare.test(written);
    const text = isPlain ? written : written.normalize("NFKC");
    if (!isPlain && rare.test(text)) return null;
    const plain = withoutMarkup(text);
    const words: Word[] = [];
    for (let at = 0; at < plain.length; ) {
      const end = wordEnd(plain, at);
      if (end > at) {
        const key = keyOf(plain, at, end);
        const before = known[key & (mostKnown - 1)];
        if (before?.key === key && isSaid(before.text, plain, at, end)) words.push(before);
        else {
          const word = of(plain.slice(at, end).toLowerCase().replaceAll(/['’,]/g, ""));
          known[key & (mostKnown - 1)] = word;
          words.push(word);
        }
      }
      at = Math.max(end, at + 1);
    }
    return words;
  };
}

/** Where the word ends that begins at a position; the position itself where none begins. */
function wordEnd(plain: string, start: number): number {
  const first = plain.charCodeAt(start);
  if (isDigit(first) || (isCurrency(first) && isDigit(plain.charCodeAt(start + 1)))) {
    number.lastIndex = start;
    return start + (number.exec(plain)?.[0].length ?? 0);
  }
  let end = start;
  for (; end < plain.length; end += 1) {
    const code = plain.charCodeAt(end);
    const joins = isApostrophe(code) && end > start && isLetter(plain.charCodeAt(end + 1));
    if (!isLetter(code) && !joins) break;
  }
  return end;
}

/** The hash of a word that stands in a text, as `part` gives it of the word alone. */
function keyOf(plain: string, start: number, end: number): number {
  let key = partBegun;
  for (let at = start; at < end; at += 1) {
    const code = plain.charCodeAt(at);
    if (!isSilent(code)) key = partGoesOn(key, code | small);
  }
  return key;
}

/** Whether it is a word that stands in a text from one position to another. */
function isSaid(word: string, plain: string, start: number, end: number): boolean {
  let said = 0;
  for (let at = start; at < end; at += 1) {
    const code = plain.charCodeAt(at);
    if (isSilent(code)) continue;
    if (word.charCodeAt(said) !== (code | small)) return false;
    said += 1;
  }
  return said === word.length;
}
