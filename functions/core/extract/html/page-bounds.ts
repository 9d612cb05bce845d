/**
 * Elements of a page. The parser takes some 3 kB for each, so that more would not fit the memory a reading has;
 * the largest manifesto page measured has 2,000.
 */
const MAX_ELEMENTS = 50_000;
/** Attributes of one element, which the parser compares with each other; real ones have some 30. */
const MAX_OWN_ATTRIBUTES = 2_000;
/** Attributes, and signs of markup that stand alone or begin a character's name, on the whole page. */
const MAX_SMALL_PARTS = 300_000;

/** What holds other things than markup, by how it begins and ends. */
const raw: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<script", "</script"],
  ["<style", "</style"],
];

const code = (character: string): number => character.charCodeAt(0);
const [LESS, GREATER, AMPERSAND, EQUALS, SLASH] = [code("<"), code(">"), code("&"), code("="), code("/")];
const [DOUBLE, SINGLE] = [code('"'), code("'")];

/** Whether a page has so many parts that building it would take too much, read from its markup in one pass. */
export function isBeyondBounds(markup: string): boolean {
  let elements = 0;
  let smallParts = 0;
  let ownAttributes = 0;
  let inTag = false;
  /** The last sign of the tag that is no space. */
  let last = 0;
  let afterSpace = false;
  for (let at = 0; at < markup.length; at++) {
    const sign = markup.charCodeAt(at);
    if (sign === LESS) {
      const end = endOfRaw(markup, at);
      if (end !== null) {
        at = end - 1;
        continue;
      }
      inTag = isLetter(markup.charCodeAt(at + 1));
      ownAttributes = 0;
      if (inTag) elements++;
      else if (markup.charCodeAt(at + 1) !== SLASH) smallParts++;
    } else if (sign === GREATER) inTag = false;
    else if (inTag && last === EQUALS && (sign === DOUBLE || sign === SINGLE)) {
      const end = markup.indexOf(sign === DOUBLE ? '"' : "'", at + 1);
      at = end < 0 ? markup.length : end;
    } else if (inTag && afterSpace && !isSpace(sign) && sign !== EQUALS && last !== EQUALS) {
      ownAttributes++;
      smallParts++;
    } else if (!inTag && sign === AMPERSAND) smallParts++;
    afterSpace = isSpace(sign);
    if (!afterSpace) last = sign;
    if (elements > MAX_ELEMENTS || smallParts > MAX_SMALL_PARTS || ownAttributes > MAX_OWN_ATTRIBUTES) {
      return true;
    }
  }
  return false;
}

/** Where a comment, script or style that begins here ends; null where none begins. */
function endOfRaw(markup: string, at: number): number | null {
  for (const [begin, end] of raw) {
    if (markup.slice(at, at + begin.length).toLowerCase() !== begin) continue;
    const found = markup.indexOf(end, at + begin.length);
    return found < 0 ? markup.length : found + end.length;
  }
  return null;
}

const isSpace = (sign: number): boolean => sign === 32 || (sign >= 9 && sign <= 13);
const isLetter = (sign: number): boolean => (sign | 32) >= 97 && (sign | 32) <= 122;
