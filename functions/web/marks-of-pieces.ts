import type { Mark } from "../core/change/marks.ts";

/** What stands between pieces that are marked as one text, as the quotes of a split or a merger. */
export const seam = " ";

/**
 * One side of a marked text, cut back into the pieces it was joined from.
 *
 * @param marks of the whole: all pieces of a side, joined by `seam`
 * @param pieces the texts of this side, in order
 */
export function marksOfPieces(
  marks: readonly Mark[],
  side: "removed" | "added",
  pieces: readonly string[],
): Mark[][] {
  const ours = marks.filter((mark) => mark.kind === "same" || mark.kind === side);
  let from = 0;
  return pieces.map((piece) => {
    const cut = slice(ours, from, from + piece.length);
    from += piece.length + seam.length;
    return cut;
  });
}

function slice(marks: readonly Mark[], from: number, to: number): Mark[] {
  const cut: Mark[] = [];
  let at = 0;
  for (const { kind, text } of marks) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== "") cut.push({ kind, text: part });
    at += text.length;
  }
  return cut;
}
