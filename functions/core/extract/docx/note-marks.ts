import { countLetters } from "../letters.ts";
import type { Piece } from "../reading.ts";

/** A note's number right behind a sentence, in words that lost that it was raised: "the waiting list.1". */
const gluedMark = /(?<=\p{L}\)?[.,;:!?]["”’')]?)(\d{1,3})(?=\s|$)/gu;

/**
 * Takes out the marks of notes that stand glued to the words before them. Only as many of a number are marks as
 * there are notes that start with it.
 *
 * @param noteNumbers the numbers that the document's typed notes start with
 * @returns the pieces, and how many letters and digits were taken out
 */
export function takeOutGluedMarks(
  pieces: readonly Piece[],
  noteNumbers: readonly string[],
): { pieces: Piece[]; letters: number } {
  const open = new Map<string, number>();
  for (const number of noteNumbers) open.set(number, (open.get(number) ?? 0) + 1);
  let letters = 0;
  const cleaned = pieces.map((piece): Piece => {
    if (open.size === 0 || piece.kind === "footnote" || piece.kind === "table") return piece;
    const text = piece.text.replace(gluedMark, (number: string) => {
      const left = open.get(number) ?? 0;
      if (left === 0) return number;
      open.set(number, left - 1);
      letters += countLetters(number);
      return "";
    });
    return text === piece.text ? piece : { ...piece, text };
  });
  return { pieces: cleaned, letters };
}
