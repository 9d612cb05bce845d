import type { Change } from "../model.ts";

/**
 * Puts changes in the order in which a reader wants them: what was lost, reversed or weakened, deadlines and amounts,
 * what was won, then the rest down to spelling. Changes of one rank stand in document order.
 */
export function byImportance(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
}

const placeOf = (change: Change) => change.after[0]?.position ?? change.before[0]?.position ?? 0;

function rankOf({ relation, primary, facets }: Change): number {
  const has = (...wanted: readonly Change["facets"][number][]) =>
    wanted.some((facet) => facets.includes(facet));
  if (relation === "removed") return 0;
  if (has("polarity")) return 1;
  if (has("weakened")) return 2;
  if (has("deadline", "quantity")) return 3;
  if (has("strengthened")) return 4;
  if (relation === "added") return 5;
  if (relation === "split" || relation === "merged") return 7;
  if (primary === "substantive" || primary === "different") return 6;
  if (relation === "moved") return 8;
  return primary === "reworded" ? 9 : 10;
}
