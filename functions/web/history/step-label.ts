import type { PledgeStep } from "../../core/history.ts";
import { kindLabel } from "../labels.ts";

/** What a step is called: "First stated", "Changed", "Merged and reworded". */
export function stepLabel({ kind, change }: Pick<PledgeStep, "kind" | "change">): string {
  if (change !== null) return kindLabel(change);
  switch (kind) {
    case "first":
      return "First stated";
    case "found-anew":
      return "Found by newer rules";
    case "lost-anew":
      return "No longer found by newer rules";
    case "added":
      return "New";
    case "removed":
      return "Dropped";
    case "modified":
    case "moved":
    case "split":
    case "merged":
      return "Changed";
  }
}

/** What it means where the author changed nothing. */
export function stepSentence(kind: PledgeStep["kind"]): string {
  switch (kind) {
    case "found-anew":
      return "Newer rules of this service find this pledge; its author did not add it in this version.";
    case "lost-anew":
      return "Newer rules of this service do not find this pledge; its author did not drop it in this version.";
    default:
      return "";
  }
}
