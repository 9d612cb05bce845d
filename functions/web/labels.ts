import type { Change, Facet, Primary } from "../core/model.ts";

/** How a change looks; each tone has its own colour, and always a word beside it. */
export type Tone = "kept" | "reworded" | "substantive" | "moved" | "added" | "dropped";

const edited: Record<Primary, string> = {
  cosmetic: "tidied",
  reworded: "reworded",
  substantive: "changed",
  different: "replaced",
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
export function kindLabel({ relation, primary }: Pick<Change, "relation" | "primary">): string {
  switch (relation) {
    case "removed":
      return "Dropped";
    case "added":
      return "New";
    case "modified":
      return capital(edited[primary ?? "substantive"]);
    case "moved":
    case "split":
    case "merged":
      return capital(relation) + (primary ? ` and ${edited[primary]}` : "");
  }
}

/** A facet as a badge says it. */
export function facetLabel(facet: Facet): string {
  return facetNames[facet];
}

/** A change's tone: what it means for the reader before how it came about. */
export function toneOf({ relation, primary }: Pick<Change, "relation" | "primary">): Tone {
  if (relation === "removed") return "dropped";
  if (relation === "added") return "added";
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
