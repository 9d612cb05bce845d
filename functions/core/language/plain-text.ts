/**
 * Texts whose words can be read off character by character, as `words` would cut them, without cutting: of ASCII
 * characters and a few more, and without what may be a list label, a link or a footnote mark. Nearly all English
 * sentences are; what is not is left to `words`.
 */
export const isPlain = (text: string): boolean => !unusual.test(text) && !mayBeLabelled.test(text);

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const unusual = /[([]|:\/\/|[^\x00-\x7f£€‘’“”–—]/;
const mayBeLabelled = /^\s*(?:[-*•:]|[a-z\d]{1,4}[.)])/i;

/** Apostrophes, and the commas between thousands: `words` drops them from the words that it cuts. */
export const isSilent = (code: number): boolean => code === 0x27 || code === 0x2019 || code === comma;

const [letter, digit, currency, apostrophe] = [1, 2, 3, 4];
/** By the code of a character in lower case; 0 for all others. */
const kinds = new Uint8Array(2 ** 16);
for (const [kind, characters] of [
  [letter, "abcdefghijklmnopqrstuvwxyz"],
  [digit, "0123456789"],
  [currency, "£$€"],
  [apostrophe, "'’"],
] as const) {
  for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = kind;
}
const [comma, point, percent] = [0x2c, 0x2e, 0x25];

/**
 * The codes of a text's first so many characters, ASCII ones in lower case, and a 0 behind them. Writes over `into` if
 * it has the room.
 */
export function lowerCaseCodes(
  text: string,
  length: number,
  into: Int32Array<ArrayBuffer>,
): Int32Array<ArrayBuffer> {
  const codes = length < into.length ? into : new Int32Array(2 * (length + 1));
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  }
  codes[length] = 0;
  return codes;
}

/** Visits the words of a plain text of that many codes, a 0 behind them: where each begins and ends. */
export function forEachPlainWord(
  codes: Int32Array,
  length: number,
  visit: (start: number, end: number) => void,
): void {
  let at = 0;
  while (at < length) {
    const kind = kindAt(codes, at);
    const begins = kind === currency ? kindAt(codes, at + 1) === digit : kind === letter || kind === digit;
    const end = !begins ? at + 1 : kind === letter ? endOfWord(codes, at) : endOfNumber(codes, at);
    if (begins) visit(at, end);
    at = end;
  }
}

const kindAt = (codes: Int32Array, at: number) => kinds[codes[at] ?? 0] ?? 0;

/** Letters, and more of them behind an apostrophe: "don't". */
function endOfWord(codes: Int32Array, start: number): number {
  let at = endOf(letter, codes, start);
  while (kindAt(codes, at) === apostrophe && kindAt(codes, at + 1) === letter) {
    at = endOf(letter, codes, at + 1);
  }
  return at;
}

/** A number with its currency sign, thousands, decimals, and its per cent sign or the letters on it: "£1,250.50m". */
function endOfNumber(codes: Int32Array, start: number): number {
  const isDigit = (at: number) => kindAt(codes, at) === digit;
  let at = endOf(digit, codes, isDigit(start) ? start : start + 1);
  while (codes[at] === comma && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)) at += 4;
  if (codes[at] === point && isDigit(at + 1)) at = endOf(digit, codes, at + 1);
  return codes[at] === percent ? at + 1 : endOf(letter, codes, at);
}

function endOf(kind: number, codes: Int32Array, start: number): number {
  let at = start;
  while (kindAt(codes, at) === kind) at++;
  return at;
}
