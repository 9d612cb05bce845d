import { saysWords } from "../core/found-pledge.ts";
import type { LedgerPledge, Version } from "../core/model.ts";
import { isWanted, type PledgeFilter } from "../core/pledge-filter.ts";
import { BadCursorError, type Page, type PageRequest, type Versions } from "../ports.ts";

/**
 * One page of a version's pledges that match a filter, in document order. Without a filter the store pages; with
 * one, the version's pledges are read whole, of which even a long manifesto has but a few thousand, so that every
 * page is full. `q` are words as `searchWords` gives them. Throws `BadCursorError` for a cursor of another list.
 */
export async function wantedPledges(
  versions: Pick<Versions, "pledges" | "allPledges">,
  version: Version,
  { q: words, ...filter }: PledgeFilter & { readonly q?: readonly string[] | undefined },
  page: PageRequest,
): Promise<Page<LedgerPledge>> {
  const isUnfiltered = [words, ...Object.values(filter)].every((value) => value === undefined);
  if (isUnfiltered) return versions.pledges(version, page);
  const after = positionOf(page.cursor);
  const wanted = (await versions.allPledges(version)).filter(
    (pledge) =>
      pledge.position > after &&
      isWanted(pledge, filter) &&
      (words === undefined || saysWords(pledge, words)),
  );
  const items = wanted.slice(0, page.limit);
  const last = items.at(-1);
  return { items, next: wanted.length > items.length && last ? `after-${last.position}` : null };
}

function positionOf(cursor: string | undefined): number {
  if (cursor === undefined) return -1;
  const position = /^after-(\d{1,9})$/.exec(cursor)?.[1];
  if (position === undefined) throw new BadCursorError("The cursor does not belong to this list.");
  return Number(position);
}
