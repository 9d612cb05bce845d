import type { Telling } from "../core/change/index.ts";
import type { Change, Facet } from "../core/model.ts";
import type { Mood } from "./ink.ts";

const facetLabels: Record<Facet, string> = {
  strengthened: "STRENGTHENED",
  weakened: "WEAKENED",
  quantity: "AMOUNT CHANGED",
  deadline: "DEADLINE MOVED",
  scope: "SCOPE CHANGED",
  actor: "ACTOR CHANGED",
  condition: "CONDITION CHANGED",
  measure: "MEASURE CHANGED",
  polarity: "REVERSED",
};

/** The same of two manifestos, where nothing moved and nothing was changed: one only says it otherwise. */
const labelsBetween: Partial<Record<Facet, string>> = {
  strengthened: "STRONGER IN B",
  weakened: "WEAKER IN B",
  polarity: "OPPOSED",
};

/** A change in a word or two, e.g. "WEAKENED, DEADLINE MOVED", "DROPPED", "MOVED AND EDITED". */
export function labelOf(change: Kind, telling: Telling = "versions"): string {
  if (telling === "manifestos") return labelBetween(change);
  const edit = editLabel(change);
  const stands = change.primary === "cosmetic";
  switch (change.relation) {
    case "added":
      if (stands) return "READ OTHERWISE";
      return change.was === undefined ? "NEW" : "NOW A PLEDGE";
    case "removed":
      if (stands) return "READ OTHERWISE";
      return change.became === undefined ? "DROPPED" : "NO LONGER A PLEDGE";
    case "modified":
      return edit ?? "EDITED";
    case "moved":
      return edit === null ? "MOVED" : `MOVED AND EDITED: ${edit}`;
    case "split":
      return edit === null ? "SPLIT" : `SPLIT: ${edit}`;
    case "merged":
      return edit === null ? "MERGED" : `MERGED: ${edit}`;
  }
}

type Kind = Pick<Change, "relation" | "primary" | "facets" | "became" | "was">;

function labelBetween({ relation, primary, facets }: Kind): string {
  if (relation === "removed") return "ONLY IN A";
  if (relation === "added") return "ONLY IN B";
  if (primary === null || primary === "cosmetic") return "IN BOTH";
  if (primary === "reworded") return "IN BOTH, IN OTHER WORDS";
  const told = facets.flatMap((facet) => labelsBetween[facet] ?? []);
  return ["ALIKE", ...told].join(", ");
}

function editLabel({ primary, facets }: Pick<Change, "primary" | "facets">): string | null {
  switch (primary) {
    case null:
      return null;
    case "cosmetic":
      return "COSMETIC";
    case "reworded":
      return "REWORDED";
    case "different":
      return "REPLACED";
    case "substantive":
      return facets.length === 0 ? "CHANGED" : facets.map((facet) => facetLabels[facet]).join(", ");
  }
}

/** Whether readers lose or gain by the change, as far as the change itself says. */
export function moodOf({ relation, primary, facets }: Pick<Change, "relation" | "primary" | "facets">): Mood {
  if (primary === "cosmetic") return "other";
  if (relation === "removed" || facets.includes("weakened")) return "loss";
  if (relation === "added" || facets.includes("strengthened")) return "gain";
  return "other";
}
