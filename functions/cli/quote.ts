import type { Unit } from "../core/model.ts";
import { pageName } from "../core/page-name.ts";
import { printable } from "./terminal.ts";

/** A unit's full words: its stem, where it has one, and its text. */
export function quoted({ stem, text }: Pick<Unit, "stem" | "text">): string {
  return stem === null ? text : `${stem} ${text}`;
}

/** Where a unit stands: "p. 3 · Housing › New homes". */
export function place({ headings, ...page }: Pick<Unit, "page" | "pageLabel" | "headings">): string {
  return [
    `p. ${printable(pageName(page))}`,
    ...(headings.length > 0 ? [headings.map(printable).join(" › ")] : []),
  ].join(" · ");
}

/** "1 pledge", "2 pledges". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
