import { manifestoParts } from "../ids.ts";
import type { Change, ManifestoId, SubscriptionFilter } from "../model.ts";

/**
 * The changes of one change set that a subscriber wants to hear of, in the change set's order. Cosmetic
 * changes are never among them. An absent or empty filter field matches everything; several values in
 * one field are alternatives, several fields must all match.
 */
export function matchingChanges(
  filter: SubscriptionFilter,
  manifesto: ManifestoId,
  changes: readonly Change[],
): Change[] {
  const { party, area } = manifestoParts(manifesto);
  const wanted =
    admits(filter.manifestos, [manifesto]) && admits(filter.parties, [party]) && admits(filter.areas, [area]);
  if (!wanted) return [];
  return changes.filter(
    (change) =>
      !isSilent(change) &&
      admits(filter.topics, topicsOf(change)) &&
      admits(filter.relations, [change.relation]) &&
      admits(filter.facets, change.facets),
  );
}

/**
 * Spelling and reflow are silent, and words that stand and only read otherwise; a pledge that moved is not, even if its
 * spelling was mended as well.
 */
export function isSilent({ primary, relation }: Change): boolean {
  return primary === "cosmetic" && relation !== "moved";
}

/** The CAP major topics of the pledges that a change touches. */
export function topicsOf(change: Change): number[] {
  return [...change.before, ...change.after].map((quote) => quote.topic.major);
}

function admits<T>(wanted: readonly T[] | undefined, offered: readonly T[]): boolean {
  return wanted === undefined || wanted.length === 0 || offered.some((value) => wanted.includes(value));
}
