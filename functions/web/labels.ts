import { type Heading, headingOf } from "../core/change/headline.ts";
import type { Telling } from "../core/change/telling.ts";
import type { Change, Facet, Primary } from "../core/model.ts";

/** How a change looks; each tone has its own colour, and always a word beside it. */
export type Tone =
  | "kept"
  | "reworded"
  | "substantive"
  | "weakened"
  | "strengthened"
  | "moved"
  | "added"
  | "dropped";

/** The tone of each kind of change, by what it means for the reader before how it came about. */
export const tones: Readonly<Record<Heading, Tone>> = {
  dropped: "dropped",
  unpromised: "dropped",
  reversed: "substantive",
  weakened: "weakened",
  deadline: "substantive",
  amount: "substantive",
  strengthened: "strengthened",
  new: "added",
  promised: "added",
  changed: "substantive",
  split: "moved",
  merged: "moved",
  moved: "moved",
  reworded: "reworded",
  rejudged: "kept",
  unchanged: "kept",
};

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
      if (primary === "cosmetic") return isBetween ? "A pledge only in A" : "Read otherwise";
      if (isBetween) return "Only in A";
      return became === undefined ? "Dropped" : "No longer a pledge";
    case "added":
      if (primary === "cosmetic") return isBetween ? "A pledge only in B" : "Read otherwise";
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

/** A change's tone. */
export function toneOf(change: Change): Tone {
  return tones[headingOf(change)];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
