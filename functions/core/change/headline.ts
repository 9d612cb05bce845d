import type { Change, ChangeCounts } from "../model.ts";

/** What a headline counts, in its order, with the word for one and for more. */
const headings = {
  dropped: ["dropped", "dropped"],
  reversed: ["reversed", "reversed"],
  weakened: ["weakened", "weakened"],
  deadline: ["deadline moved", "deadlines moved"],
  amount: ["amount changed", "amounts changed"],
  strengthened: ["strengthened", "strengthened"],
  new: ["new", "new"],
  changed: ["changed", "changed"],
  split: ["split", "split"],
  merged: ["merged", "merged"],
  moved: ["moved", "moved"],
  reworded: ["reworded", "reworded"],
  unchanged: ["unchanged", "unchanged"],
} as const;
type Heading = keyof typeof headings;

/**
 * Counts every link once. `modified` leaves out the cosmetic ones, which `cosmetic` holds; a pledge that moved
 * counts as moved whatever else happened to it.
 */
export function countsOf(same: number, changes: readonly Change[]): ChangeCounts {
  const counts = { same, cosmetic: 0, modified: 0, moved: 0, split: 0, merged: 0, added: 0, removed: 0 };
  for (const change of changes) counts[isCosmetic(change) ? "cosmetic" : change.relation]++;
  return counts;
}

/** What happened, in one line: "3 dropped, 2 weakened, 1 deadline moved, 12 unchanged". Each pledge counts once. */
export function headlineOf(same: number, changes: readonly Change[]): string {
  const counts = new Map<Heading, number>([["unchanged", same]]);
  for (const change of changes) counts.set(headingOf(change), (counts.get(headingOf(change)) ?? 0) + 1);
  const unchanged = counts.get("unchanged") ?? 0;
  if (counts.size === 1) {
    if (unchanged === 0) return "No pledges in either version.";
    return `No changes in ${unchanged} pledge${unchanged === 1 ? "" : "s"}.`;
  }
  const names = Object.keys(headings) as Heading[];
  const parts = names.map((name) => [counts.get(name) ?? 0, headings[name]] as const);
  return parts
    .filter(([count]) => count > 0)
    .map(([count, [one, more]]) => `${count} ${count === 1 ? one : more}`)
    .join(", ");
}

const isCosmetic = (change: Change) => change.relation === "modified" && change.primary === "cosmetic";

function headingOf(change: Change): Heading {
  const { relation, primary, facets } = change;
  if (relation === "removed") return "dropped";
  if (relation === "added") return "new";
  if (relation === "split" || relation === "merged") return relation;
  if (primary === "substantive") {
    if (facets.includes("polarity")) return "reversed";
    const others = facets.filter((facet) => facet !== "strengthened" && facet !== "weakened");
    if (others.length === 1 && others[0] === "deadline") return "deadline";
    if (facets.includes("weakened")) return "weakened";
    if (facets.includes("strengthened")) return "strengthened";
    return facets.includes("quantity") ? "amount" : "changed";
  }
  if (primary === "different") return "changed";
  if (relation === "moved") return "moved";
  return primary === "reworded" ? "reworded" : "unchanged";
}
