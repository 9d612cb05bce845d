import { feedListsOf } from "../../core/feed.ts";
import { foundListsOf } from "../../core/found-pledge.ts";
import type { FoundSets, ViewRows } from "../../core/views.ts";
import type { Views } from "../../ports.ts";
import { addAsOf, putAsOf } from "./as-of.ts";
import { keys } from "./keys.ts";
import type { RowKey } from "./list.ts";
import type { Table } from "./table.ts";

/**
 * The views of the ledger. Rows of lists are never changed: their keys name the entry that wrote them, and what a
 * later entry wrote stands before it and hides it, until it is removed. So a writer who is slow, or comes again,
 * changes nothing that stands. Counts and the row of the latest version give way to later entries only.
 */
export function dynamoViews(table: Table): Views {
  return {
    async write({ standing, changes, events, found, tallies }: ViewRows) {
      const { entry, manifesto, version } = standing;
      const pledges = found && foundRows(found, standing);
      await table.putAll([
        ...changes.flatMap((one) =>
          feedListsOf(one).map((list) => ({ ...one, ...keys.feed(list, one, entry) })),
        ),
        ...events.map((event) => ({ ...event, ...keys.pledgeEvent(event.pledge, event.version) })),
        ...(pledges?.put ?? []),
        { ...standing, ...keys.standing(manifesto, entry) },
      ]);
      await Promise.all(
        tallies.map(({ of, value, counts }) => addAsOf(table, entry, keys.tally(of, value), counts)),
      );
      const { gsi1pk, gsi1sk, ...key } = keys.manifesto(manifesto);
      await putAsOf(table, entry, { ...key, ...(version && { gsi1pk, gsi1sk }) }, standing);
      await table.removeAll([
        ...changes
          .filter((one) => one.entry !== entry)
          .flatMap((one) => feedListsOf(one).map((list) => keys.feed(list, one, one.entry))),
        ...(pledges?.remove ?? []),
      ]);
    },
  };
}

/**
 * The rows of the pledges that are found from now on, and those that they take the place of. Where a list has none of
 * the manifesto any more, a row that says so hides what was there.
 */
function foundRows(
  { since, before, after }: FoundSets,
  { manifesto, entry }: ViewRows["standing"],
): { readonly put: (RowKey & object)[]; readonly remove: RowKey[] } {
  const stand = new Set(after.flatMap(foundListsOf));
  const left = new Set(before.flatMap(foundListsOf).filter((list) => !stand.has(list)));
  return {
    put: [
      ...after.flatMap((pledge) =>
        foundListsOf(pledge).map((list) => ({
          ...pledge,
          writtenBy: entry,
          ...keys.found(list, manifesto, entry, pledge.position),
        })),
      ),
      ...[...left].map((list) => ({
        manifesto,
        writtenBy: entry,
        gone: true,
        ...keys.found(list, manifesto, entry, 0),
      })),
    ],
    remove:
      since === null
        ? []
        : before.flatMap((pledge) =>
            foundListsOf(pledge).map((list) => keys.found(list, manifesto, since, pledge.position)),
          ),
  };
}
