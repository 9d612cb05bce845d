import { manifestoParts } from "../core/ids.ts";
import type { Subscription } from "../core/model.ts";

/** Relations of changes that have no words on one side, and so no facets. */
const oneSided: ReadonlySet<string> = new Set(["added", "removed"]);

/**
 * Why no change can ever match a subscription's filter, in a sentence; null if one can. A field that is absent or
 * empty rules out nothing.
 */
export function whyUnmatchable(filter: Subscription["filter"]): string | null {
  const { manifestos = [], parties = [], areas = [], relations = [], facets = [] } = filter;
  const places = manifestos.map(manifestoParts);
  const allowed = (list: readonly string[], value: string) => list.length === 0 || list.includes(value);
  if (
    places.length > 0 &&
    !places.some(({ party, area }) => allowed(parties, party) && allowed(areas, area))
  ) {
    return "None of the manifestos is of one of the parties and areas. Leave out the manifestos, or the parties and areas.";
  }
  if (facets.length > 0 && relations.length > 0 && relations.every((relation) => oneSided.has(relation))) {
    return "A pledge that was added or dropped has no facets. Leave out the facets, or add the relation modified.";
  }
  return null;
}
