import { z } from "zod";
import { feedListFor, isWantedChange, type PublishedChange } from "../../core/feed.ts";
import { type FoundFilter, type FoundPledge, foundListFor, isWantedFound } from "../../core/found-pledge.ts";
import { manifestoId } from "../../core/schemas.ts";
import { foundPledge, pledgeEvent, publishedChange, tally } from "../../core/view-schemas.ts";
import type { Feed, FoundPledges, Histories, Tallies } from "../../ports.ts";
import { keys, padded } from "./keys.ts";
import type { List, RowKey } from "./list.ts";
import type { Table } from "./table.ts";

/** Rows that one request looks at where a list holds more than a filter wants: at most 600 kB. */
const EXAMINED = 250;
/** Events of one pledge that are read, far beyond what a manifesto's versions bring. */
const MAX_EVENTS = 1_000;

/** Changes over all manifestos: of each, what the latest entry wrote about it. */
export function dynamoFeed(table: Table): Feed {
  return {
    async changes({ filter, after = 0, upTo }, page) {
      if (upTo !== undefined && upTo <= after) return { items: [], next: null };
      const { list, exact } = feedListFor(filter);
      const query: List = {
        partition: `FEED#${list}`,
        from: padded(after + 1),
        ...(upTo !== undefined && { to: padded(upTo + 1) }),
        descending: true,
        stale: true,
        question: JSON.stringify(filter),
      };
      const wanted = (last: RowKey | null) => {
        let told = last && placeIn(last.sk);
        return (one: PublishedChange) => {
          const place = placeIn(keys.feed(list, one, 0).sk);
          const isFirst = place !== told;
          told = place;
          return isFirst && isWantedChange(filter, one);
        };
      };
      return table.page(query, page, publishedChange, { wanted, examined: exact ? 0 : EXAMINED });
    },
  };
}

/** Entry and position of a change, of a key in the feed. */
const placeIn = (sk: string): string => sk.slice(0, sk.lastIndexOf("#"));

const writtenBy = z.int().positive();
const foundRow = z.union([
  z.object({ gone: z.literal(true), manifesto: manifestoId, writtenBy }),
  foundPledge.extend({ writtenBy }),
]);

/** Pledges over all manifestos: of each manifesto, those that its latest entry wrote. */
export function dynamoFoundPledges(table: Table): FoundPledges {
  return {
    async find(filter, page) {
      const { list, exact } = foundListFor(filter);
      const query: List = {
        partition: `FOUND#${list}`,
        stale: true,
        question: JSON.stringify(filter),
      };
      const sieve = { wanted: latestOfEach(filter), examined: exact ? 0 : EXAMINED };
      const { items, next } = await table.page(query, page, foundRow, sieve);
      return { items: items.flatMap(pledgeIn), next };
    },
  };
}

function pledgeIn(row: z.infer<typeof foundRow>): FoundPledge[] {
  if ("gone" in row) return [];
  const { writtenBy: _, ...pledge } = row;
  return [pledge];
}

/** Of each manifesto, only what the latest entry wrote counts; it comes first. */
const latestOfEach = (filter: FoundFilter) => (last: RowKey | null) => {
  let [manifesto, latest] = last === null ? ["", ""] : last.sk.split("#");
  return (row: z.infer<typeof foundRow>) => {
    const [, entry] = keys.found("", row.manifesto, row.writtenBy, 0).sk.split("#");
    if (row.manifesto !== manifesto) [manifesto, latest] = [row.manifesto, entry];
    return entry === latest && pledgeIn(row).some((pledge) => isWantedFound(filter, pledge));
  };
};

/** What befell single pledges, by version. */
export function dynamoHistories(table: Table): Histories {
  return {
    of: (pledge) => table.first({ partition: keys.pledgeEvent(pledge, 0).pk }, MAX_EVENTS, pledgeEvent),
  };
}

const noCounts = { manifestos: 0, versions: 0, withdrawn: 0, pledges: 0, changes: 0 };

/** Counts of all, and by party, area, election and topic. */
export function dynamoTallies(table: Table): Tallies {
  const countsOf = tally.omit({ value: true });
  return {
    list: (of, page) => {
      const named = z
        .object({ sk: z.string(), ...countsOf.shape })
        .transform(({ sk, ...counts }) => ({ value: of === "topic" ? String(Number(sk)) : sk, ...counts }));
      return table.page({ partition: `TALLY#${of}`, stale: true }, page, named);
    },
    async total() {
      const counts = await table.get(keys.tally("total", "all"), countsOf);
      return { value: "all", ...(counts ?? noCounts) };
    },
  };
}
