import type { Mark } from "../core/change/marks.ts";
import type { Ink } from "./ink.ts";
import { printable } from "./terminal.ts";

/** What stands between quotes that are marked as one text, as in a split or a merge. */
export const seam = " ";

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
  const ours = marks.filter((mark) => mark.kind === "same" || mark.kind === side);
  let from = 0;
  return quotes.map((quote) => {
    const cut = slice(ours, from, from + quote.length);
    from += quote.length + seam.length;
    return cut.map((mark) => inked(mark, ink)).join("");
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

/** White space at a mark's ends stays outside the signs: `[-will-] build`, not `[-will -]build`. */
function inked({ kind, text }: Mark, ink: Ink): string {
  const shown = printable(text);
  if (kind === "same" || shown.trim() === "") return shown;
  const [, lead = "", core = "", tail = ""] = /^(\s?)(.*?)(\s?)$/su.exec(shown) ?? [];
  return `${lead}${ink[kind](core)}${tail}`;
}
