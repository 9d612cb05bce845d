import { isWantedChange, type PublishedChange } from "../../functions/core/feed.ts";
import { type FoundPledge, isWantedFound } from "../../functions/core/found-pledge.ts";
import { manifestoParts } from "../../functions/core/ids.ts";
import type { Manifesto, ManifestoId, Standing } from "../../functions/core/model.ts";
import type { PledgeEvent } from "../../functions/core/pledge-events.ts";
import type { Counts, Tally } from "../../functions/core/tally.ts";
import type { ViewRows } from "../../functions/core/views.ts";
import type { Store } from "../../functions/ports.ts";
import { pageOf } from "./cursors.ts";

type MemoryViews = Pick<Store, "views" | "feed" | "found" | "histories" | "tallies" | "manifestos">;

const none: Counts = { manifestos: 0, versions: 0, withdrawn: 0, pledges: 0, changes: 0 };
const padded = (value: number) => String(value).padStart(12, "0");

/** All views of the ledger in memory: each row stays as the latest entry wrote it. */
export function memoryViews(): MemoryViews {
  const changes = new Latest<PublishedChange>();
  const events = new Latest<PledgeEvent>();
  const found = new Latest<readonly FoundPledge[]>();
  const counts = new Latest<Tally>();
  const standings = new Latest<Standing>();

  const views = {
    write: async ({ standing, ...rows }: ViewRows) => {
      const { entry, manifesto } = standing;
      for (const one of rows.changes) {
        changes.put(`${padded(one.entry)}#${padded(999 - one.position)}`, one, entry);
      }
      for (const event of rows.events) {
        events.put(`${event.pledge}#${padded(event.version)}`, event, entry);
      }
      if (rows.found !== null) found.put(manifesto, rows.found.after, entry);
      for (const { of, value, counts: added } of rows.tallies) {
        const key = `${of}/${of === "topic" ? padded(Number(value)) : value}`;
        const { value: _, ...before } = counts.get(key) ?? { value, ...none };
        const sum = (name: keyof Counts) => before[name] + added[name];
        const names = Object.keys(none) as (keyof Counts)[];
        const after = Object.fromEntries(names.map((name) => [name, sum(name)])) as Counts;
        counts.put(key, { value, ...after }, entry);
      }
      standings.put(`${manifesto}#${padded(entry)}`, standing, entry);
    },
  };

  const standingOf = (id: ManifestoId, asOf: number): Standing | null =>
    standings
      .all()
      .map(({ item }) => item)
      .findLast(({ manifesto, entry }) => manifesto === id && entry <= asOf) ?? null;
  const shown = (id: ManifestoId, asOf = Number.MAX_SAFE_INTEGER): Manifesto | null => {
    const latest = standingOf(id, asOf)?.version;
    return latest ? { id, ...manifestoParts(id), latest } : null;
  };

  return {
    views,
    feed: {
      changes: async (query, page) => {
        const { filter, after = 0, upTo = Number.MAX_SAFE_INTEGER } = query;
        const wanted = changes
          .all()
          .filter(({ item }) => item.entry > after && item.entry <= upTo && isWantedChange(filter, item));
        return pageOf(`feed ${JSON.stringify(query)}`, wanted.reverse(), page);
      },
    },
    found: {
      find: async (filter, page) => {
        const wanted = found.all().flatMap(({ item }) => item.filter((one) => isWantedFound(filter, one)));
        const ordered = wanted.map((item) => ({ key: `${item.manifesto}#${padded(item.position)}`, item }));
        return pageOf(`found ${JSON.stringify(filter)}`, ordered, page);
      },
    },
    histories: {
      of: async (pledge) =>
        structuredClone(
          events
            .all()
            .map(({ item }) => item)
            .filter((event) => event.pledge === pledge),
        ),
    },
    tallies: {
      list: async (of, page) =>
        pageOf(
          `tallies by ${of}`,
          counts.all().filter(({ key }) => key.startsWith(`${of}/`)),
          page,
        ),
      total: async () => structuredClone(counts.get("total/all") ?? { value: "all", ...none }),
    },
    manifestos: {
      get: async (id, asOf) => structuredClone(shown(id, asOf)),
      standing: async (id, asOf) => structuredClone(standingOf(id, asOf)),
      list: async (page, asOf) => {
        const ids = [...new Set(standings.all().map(({ item }) => item.manifesto))];
        const rows = ids.flatMap((id) => shown(id, asOf) ?? []).map((item) => ({ key: item.id, item }));
        return pageOf(`manifestos ${asOf}`, rows, page);
      },
    },
  };
}

/** Values by key, each as the latest entry put it. */
class Latest<T> {
  readonly #rows = new Map<string, { readonly entry: number; readonly item: T }>();

  put(key: string, item: T, entry: number): void {
    const known = this.#rows.get(key);
    if (known === undefined || known.entry < entry)
      this.#rows.set(key, { entry, item: structuredClone(item) });
  }

  get(key: string): T | null {
    return this.#rows.get(key)?.item ?? null;
  }

  /** In the order of keys. */
  all(): { readonly key: string; readonly item: T }[] {
    return [...this.#rows].map(([key, { item }]) => ({ key, item })).sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
