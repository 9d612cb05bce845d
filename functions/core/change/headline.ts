import type { Change, ChangeCounts } from "../model.ts";

/** What a headline counts, in its order, with the word for one and for more. */
const headings = {
  dropped: ["dropped", "dropped"],
  unpromised: ["no longer a pledge", "no longer pledges"],
  reversed: ["reversed", "reversed"],
  weakened: ["weakened", "weakened"],
  deadline: ["deadline moved", "deadlines moved"],
  amount: ["amount changed", "amounts changed"],
  strengthened: ["strengthened", "strengthened"],
  new: ["new", "new"],
  promised: ["now a pledge", "now pledges"],
  changed: ["changed", "changed"],
  split: ["split", "split"],
  merged: ["merged", "merged"],
  moved: ["moved", "moved"],
  reworded: ["reworded", "reworded"],
  rejudged: ["read otherwise", "read otherwise"],
  unchanged: ["unchanged", "unchanged"],
} as const;
export type Heading = keyof typeof headings;

/**
 * Counts every link once. `cosmetic` holds those that differ in spelling or layout only, and those that only read otherwise; a pledge that moved
 * counts as moved whatever else happened to it.
 */
export function countsOf(same: number, changes: readonly Change[]): ChangeCounts {
  const counts = { same, cosmetic: 0, modified: 0, moved: 0, split: 0, merged: 0, added: 0, removed: 0 };
  for (const change of changes) counts[isCosmetic(change) ? "cosmetic" : change.relation]++;
  return counts;
}

/**
 * What happened, in one line: "3 dropped, 4 weakened (2 deadlines moved), 12 unchanged". Each pledge counts once, by
 * what matters most about it: whatever was weakened counts as weakened, also if it was put off, moved or split.
 */
export function headlineOf(same: number, changes: readonly Change[]): string {
  const counts = new Map<Heading, number>([["unchanged", same]]);
  const deadlines = new Map<Heading, number>();
  for (const change of changes) {
    const heading = headingOf(change);
    addTo(counts, heading);
    if (heading !== "deadline" && change.facets.includes("deadline")) addTo(deadlines, heading);
  }
  const unchanged = counts.get("unchanged") ?? 0;
  if (counts.size === 1) {
    if (unchanged === 0) return "No pledges in either version.";
    return `No changes in ${unchanged} pledge${unchanged === 1 ? "" : "s"}.`;
  }
  const names = Object.keys(headings) as Heading[];
  return names
    .filter((name) => (counts.get(name) ?? 0) > 0)
    .map((name) => {
      const moved = deadlines.get(name) ?? 0;
      const aside = moved === 0 ? "" : ` (${counted(moved, "deadline")})`;
      return counted(counts.get(name) ?? 0, name) + aside;
    })
    .join(", ");
}

function addTo(counts: Map<Heading, number>, heading: Heading): void {
  counts.set(heading, (counts.get(heading) ?? 0) + 1);
}

function counted(count: number, heading: Heading): string {
  const [one, more] = headings[heading];
  return `${count} ${count === 1 ? one : more}`;
}

const isCosmetic = ({ relation, primary }: Change) => primary === "cosmetic" && relation !== "moved";

/** What matters most about a change. */
export function headingOf({ relation, primary, facets, became, was }: Change): Heading {
  if (relation === "removed") {
    if (primary === "cosmetic") return "rejudged";
    return became === undefined ? "dropped" : "unpromised";
  }
  if (relation === "added") {
    if (primary === "cosmetic") return "rejudged";
    return was === undefined ? "new" : "promised";
  }
  if (facets.includes("polarity")) return "reversed";
  if (facets.includes("weakened")) return "weakened";
  if (facets.includes("strengthened")) return "strengthened";
  if (facets.includes("deadline")) return "deadline";
  if (facets.includes("quantity")) return "amount";
  if (relation === "split" || relation === "merged") return relation;
  if (primary === "substantive" || primary === "different") return "changed";
  if (relation === "moved") return "moved";
  return primary === "reworded" ? "reworded" : "unchanged";
}
