import type { Sentence } from "../language/sentences.ts";

/**
 * The longest unit, in UTF-16 code units. The longest sentence of a real manifesto that was seen has
 * 1,400; a text without any sentence end must not become one unit of megabytes, which no row could hold.
 */
const MAX_UNIT = 5_000;
/** The longest heading or stem that a unit repeats, in UTF-16 code units. */
const MAX_CONTEXT = 300;

/** Cuts what is longer than a unit may be, at white space where there is some, losing nothing else. */
export function withinUnitLength(pieces: readonly Sentence[]): Sentence[] {
  return pieces.flatMap((piece) => (piece.text.length <= MAX_UNIT ? [piece] : cut(piece)));
}

function cut({ text, start }: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + MAX_UNIT >= text.length ? text.length : lastBreak(text, from, from + MAX_UNIT);
    const part = text.slice(from, end);
    const words = part.trim();
    if (words !== "") parts.push({ text: words, start: start + from + part.indexOf(words) });
    from = end;
  }
  return parts;
}

/** Behind the last white space before `end`, else `end`, but never inside a surrogate pair. */
function lastBreak(text: string, from: number, end: number): number {
  const space = Math.max(text.lastIndexOf(" ", end - 1), text.lastIndexOf("\n", end - 1));
  if (space > from) return space + 1;
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A heading or stem as units repeat it: whole, or its beginning and an ellipsis. */
export function asContext(text: string): string {
  return text.length <= MAX_CONTEXT ? text : `${text.slice(0, MAX_CONTEXT).trimEnd()}…`;
}
