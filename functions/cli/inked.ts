import type { Mark } from "../core/change/marks.ts";
import type { Ink } from "./ink.ts";
import { printable } from "./terminal.ts";

/** One quote's marks as a line for the terminal. */
export function inked(marks: readonly Mark[], ink: Ink): string {
  return marks.map((mark) => inkedMark(mark, ink)).join("");
}

/** White space at a mark's ends stays outside the signs: `[-will-] build`, not `[-will -]build`. */
function inkedMark({ kind, text }: Mark, ink: Ink): string {
  const shown = printable(text);
  if (kind === "same" || shown.trim() === "") return shown;
  const [, lead = "", core = "", tail = ""] = /^(\s?)(.*?)(\s?)$/su.exec(shown) ?? [];
  return `${lead}${inkOf(kind, ink)(core)}${tail}`;
}

function inkOf(kind: Exclude<Mark["kind"], "same">, ink: Ink): (text: string) => string {
  switch (kind) {
    case "removed":
    case "added":
      return ink[kind];
    case "moved-from":
    case "moved-to":
      return ink.moved;
  }
}
