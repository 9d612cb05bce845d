import type { Context } from "hono";
import type { PublishedChange } from "../core/feed.ts";
import { manifestoParts } from "../core/ids.ts";
import { viewsReader } from "../core/views.ts";
import { BadCursorError, type PageRequest } from "../ports.ts";
import { onePage } from "./conventions/cursors.ts";
import { entryAt, entryBefore } from "./point-in-time.ts";
import type { FeedQuery } from "./schemas/feed.ts";
import { whyUnmatchable } from "./unmatchable-filter.ts";
import type { ApiEnv } from "./world.ts";

/**
 * One page of the changes of all manifestos, newest first. The first page ends where all views of the ledger are
 * written, so that none shows half of an entry, and those after it hold to the same end while the ledger grows. As of
 * an earlier moment, a change that was withdrawn since counts.
 */
export async function feedPage(c: Context<ApiEnv>, { since, at, ...filter }: FeedQuery, page: PageRequest) {
  const { feed, ledger, checkpoints } = c.var.world.store;
  const [after, asOf] = await Promise.all([entryBefore(ledger, since), entryAt(ledger, at)]);
  const found = await onePage(c, page, async ({ limit, cursor }) => {
    const begun = cursor === undefined ? null : endedCursor(cursor);
    const end = begun?.end ?? Math.min(await checkpoints.get(viewsReader), asOf ?? Number.POSITIVE_INFINITY);
    const { items, next } = await feed.changes(
      { filter, after, upTo: end },
      { limit, cursor: begun?.cursor },
    );
    return { items, next: next === null ? null : `${end}~${next}` };
  });
  if (asOf === undefined) return found;
  return { ...found, items: found.items.map((change) => asItStood(change, asOf)) };
}

/** The store's cursor, and the entry with which its list ends. */
function endedCursor(text: string): { readonly end: number; readonly cursor: string } {
  const [, end, cursor] = /^(\d{1,12})~(.+)$/s.exec(text) ?? [];
  if (end === undefined || cursor === undefined) throw new BadCursorError("Not a cursor of the feed.");
  return { end: Number(end), cursor };
}

function asItStood(change: PublishedChange, asOf: number): PublishedChange {
  const { withdrawnBy } = change;
  return withdrawnBy !== null && withdrawnBy > asOf ? { ...change, withdrawnBy: null } : change;
}

/** Why no change can ever match, in a sentence; null if one can. */
export function whyNothingMatches(filter: FeedQuery): string | null {
  const { manifesto, party, area, election, relation, facet, primary } = filter;
  const one = <T>(value: T | undefined) => (value === undefined ? [] : [value]);
  if (manifesto !== undefined && election !== undefined && manifestoParts(manifesto).election !== election) {
    return "The manifesto is of another election. Leave out one of the two.";
  }
  if (facet !== undefined && primary !== undefined && primary !== "substantive") {
    return "Only substantive edits have facets. Leave out the facet, or ask for primary=substantive.";
  }
  return whyUnmatchable({
    manifestos: one(manifesto),
    parties: one(party),
    areas: one(area),
    relations: one(relation),
    facets: one(facet),
  });
}

/** A change as answers show it: with where to read on. */
export function shownChange(publicUrl: string) {
  return (one: PublishedChange) => {
    const { manifesto, version, follows, entry } = one;
    const address = `${publicUrl}/v1/manifestos/${manifesto}`;
    const both = `from=${follows}&to=${version}`;
    return {
      ...one,
      links: {
        manifesto: address,
        version: `${address}/versions/${version}`,
        event: `${publicUrl}/v1/events/${entry}`,
        changes: `${address}/changes?${both}`,
        page: `${publicUrl}/manifestos/${manifesto}/changes?${both}`,
      },
    };
  };
}
