import type { Change } from "../model.ts";
import { type Heading, headingOf } from "./headline.ts";

/** How a heading of versions counts between two manifestos, where it is nothing that a pledge stands elsewhere. */
const groups: Readonly<Record<Heading, "both" | "alike" | "onlyA" | "onlyB">> = {
  unchanged: "both",
  moved: "both",
  reworded: "both",
  rejudged: "both",
  split: "both",
  merged: "both",
  changed: "alike",
  amount: "alike",
  deadline: "alike",
  weakened: "alike",
  strengthened: "alike",
  reversed: "alike",
  dropped: "onlyA",
  unpromised: "onlyA",
  new: "onlyB",
  promised: "onlyB",
};

/**
 * What two manifestos share, in one line: "12 in both (3 in other words), 5 alike (2 weaker in B), 20 only in A, 8
 * only in B". Each pledge, or pair of pledges, counts once.
 */
export function headlineBetween(same: number, changes: readonly Change[]): string {
  const headings = changes.map(headingOf);
  const count = (...names: readonly Heading[]) =>
    headings.filter((heading) => names.includes(heading)).length;
  const ofGroup = (group: string) => headings.filter((heading) => groups[heading] === group).length;
  const parts = [
    part(same + ofGroup("both"), "in both", [[count("reworded", "split", "merged"), "in other words"]]),
    part(ofGroup("alike"), "alike", [
      [count("weakened"), "weaker in B"],
      [count("strengthened"), "stronger in B"],
      [count("reversed"), "opposed"],
    ]),
    part(ofGroup("onlyA"), "only in A", []),
    part(ofGroup("onlyB"), "only in B", []),
  ].filter((each) => each !== "");
  return parts.join(", ") || "No pledges in either manifesto.";
}

function part(count: number, words: string, asides: readonly (readonly [number, string])[]): string {
  if (count === 0) return "";
  const told = asides.filter(([n]) => n > 0).map(([n, aside]) => `${n} ${aside}`);
  return `${count} ${words}${told.length === 0 ? "" : ` (${told.join(", ")})`}`;
}
