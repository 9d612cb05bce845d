import type { Mark } from "../core/change/marks.ts";
import { marksOfPieces } from "../web/marks-of-pieces.ts";
import type { Ink } from "./ink.ts";
import { printable } from "./terminal.ts";

/**
 * Renders one side of a marked text, cut back into the quotes it was joined from.
 *
 * @param marks of the whole: all quotes of a side, joined by `seam`
 * @param quotes the texts of this side, in order
 */
export function markedQuotes(
  marks: readonly Mark[],
  side: "removed" | "added",
  quotes: readonly string[],
  ink: Ink,
): string[] {
  return marksOfPieces(marks, side, quotes).map((cut) => cut.map((mark) => inked(mark, ink)).join(""));
}

/** White space at a mark's ends stays outside the signs: `[-will-] build`, not `[-will -]build`. */
function inked({ kind, text }: Mark, ink: Ink): string {
  const shown = printable(text);
  if (kind === "same" || shown.trim() === "") return shown;
  const [, lead = "", core = "", tail = ""] = /^(\s?)(.*?)(\s?)$/su.exec(shown) ?? [];
  return `${lead}${ink[kind](core)}${tail}`;
}
