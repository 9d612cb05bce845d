import type { Telling } from "../core/change/index.ts";
import type { Change, Facet, Primary } from "../core/model.ts";

/** How a change looks; each tone has its own colour, and always a word beside it. */
export type Tone = "kept" | "reworded" | "substantive" | "moved" | "added" | "dropped";

const edited: Record<Telling, Record<Primary, string>> = {
  versions: { cosmetic: "tidied", reworded: "reworded", substantive: "changed", different: "replaced" },
  manifestos: {
    cosmetic: "in both",
    reworded: "in other words",
    substantive: "alike",
    different: "different",
  },
};

const facetNames: Record<Facet, string> = {
  strengthened: "Strengthened",
  weakened: "Weakened",
  quantity: "Amount",
  deadline: "Deadline",
  scope: "Scope",
  actor: "Who acts",
  condition: "Condition",
  measure: "Means",
  polarity: "For or against",
};

/** A change's kind in a word or two, as headlines say it: "Dropped", "New", "Changed", "Moved and reworded". */
export function kindLabel(
  { relation, primary, became, was }: Pick<Change, "relation" | "primary" | "became" | "was">,
  telling: Telling = "versions",
): string {
  const isBetween = telling === "manifestos";
  switch (relation) {
    case "removed":
      if (isBetween) return "Only in A";
      return became === undefined ? "Dropped" : "No longer a pledge";
    case "added":
      if (isBetween) return "Only in B";
      return was === undefined ? "New" : "Now a pledge";
    case "modified":
      return capital(edited[telling][primary ?? "substantive"]);
    case "moved":
      if (isBetween) return capital(edited[telling][primary ?? "cosmetic"]);
      return capital(relation) + (primary ? ` and ${edited[telling][primary]}` : "");
    case "split":
    case "merged":
      if (isBetween) return relation === "split" ? "Several in B" : "Several in A";
      return capital(relation) + (primary ? ` and ${edited[telling][primary]}` : "");
  }
}

/** A facet as a badge says it. */
export function facetLabel(facet: Facet, telling: Telling = "versions"): string {
  if (telling === "manifestos" && facet === "strengthened") return "Stronger in B";
  if (telling === "manifestos" && facet === "weakened") return "Weaker in B";
  return facetNames[facet];
}

/** A change's tone: what it means for the reader before how it came about. */
export function toneOf({ relation, primary }: Pick<Change, "relation" | "primary">): Tone {
  if (relation === "removed") return primary === "cosmetic" ? "kept" : "dropped";
  if (relation === "added") return primary === "cosmetic" ? "kept" : "added";
  switch (primary) {
    case "substantive":
    case "different":
      return "substantive";
    case "reworded":
      return "reworded";
    case "cosmetic":
      return relation === "modified" ? "kept" : "moved";
    case null:
      return "moved";
  }
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
