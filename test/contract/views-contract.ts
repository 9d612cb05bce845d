import { beforeEach, describe, expect, it } from "vitest";
import type { ChangeFilter } from "../../functions/core/feed.ts";
import { searchWords } from "../../functions/core/found-pledge.ts";
import type { PledgeId } from "../../functions/core/model.ts";
import { viewsReader } from "../../functions/core/views.ts";
import { updateViews } from "../../functions/pipeline/update-views.ts";
import { BadCursorError, type Store } from "../../functions/ports.ts";
import { manifesto as idOf, sampleChanges, samplePledges, seedSample } from "../fakes/sample-ledger.ts";
import { allOf } from "./all-of.ts";

const riverside = idOf("riverside.netherby.2027-05-06");
const greens = idOf("greens.overby.2027-05-06");

/** What every store must answer from the views of its ledger. */
export function keepsTheViews(fresh: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await fresh();
  });

  const changesOf = (filter: ChangeFilter, query: { after?: number; upTo?: number } = {}) =>
    someOf((page) => store.feed.changes({ filter, ...query }, page), 2);
  const accounts = (changes: readonly { change: { account: string } }[]) =>
    changes.map(({ change }) => change.account);

  describe("the feed", () => {
    beforeEach(async () => {
      await seedSample(store, riverside);
      await seedSample(store, greens);
    });

    it("tells every change once, the newest entry and the most important change first", async () => {
      const all = await changesOf({});
      expect(all.map(({ entry, position }) => [entry, position])).toEqual([
        [6, 0],
        ...[0, 1, 2, 3].map((position) => [5, position]),
        [3, 0],
        ...[0, 1, 2, 3].map((position) => [2, position]),
      ]);
      expect(all[0]).toMatchObject({
        manifesto: greens,
        version: 3,
        follows: 2,
        change: sampleChanges[2]?.[0],
        pledges: { before: [samplePledges[1]?.[2]?.id], after: [] },
        withdrawnBy: null,
      });
    });

    it("tells spelling and reflow only where they are asked for by name", async () => {
      expect(accounts(await changesOf({ primary: "cosmetic" }))).toHaveLength(2);
      expect(accounts(await changesOf({ primary: "cosmetic", party: "greens" }))).toHaveLength(1);
      expect(accounts(await changesOf({ relation: "modified" }))).toHaveLength(2);
    });

    it("keeps to a filter", async () => {
      const counts: [ChangeFilter, number][] = [
        [{ party: "greens" }, 5],
        [{ area: "netherby" }, 5],
        [{ election: "2027-05-06" }, 10],
        [{ manifesto: riverside }, 5],
        [{ topic: 10 }, 2],
        [{ facet: "weakened" }, 2],
        [{ primary: "substantive" }, 2],
        [{ relation: "added" }, 4],
        [{ firmness: "soft" }, 0],
        [{ relation: "removed", area: "overby" }, 2],
        [{ topic: 10, party: "greens", relation: "added" }, 1],
        [{ party: "nobody" }, 0],
        [{ topic: 10, facet: "weakened" }, 0],
      ];
      for (const [filter, count] of counts) {
        expect(await changesOf(filter), JSON.stringify(filter)).toHaveLength(count);
      }
    });

    it("keeps to the entries asked for", async () => {
      const entries = async (query: { after?: number; upTo?: number }) =>
        new Set((await changesOf({}, query)).map(({ entry }) => entry));
      expect(await entries({ after: 3 })).toEqual(new Set([5, 6]));
      expect(await entries({ upTo: 3 })).toEqual(new Set([2, 3]));
      expect(await entries({ after: 2, upTo: 5 })).toEqual(new Set([3, 5]));
      expect(await entries({ after: 6 })).toEqual(new Set());
      expect(await entries({ after: 3, upTo: 2 })).toEqual(new Set());
    });

    it("refuses the cursor of another question", async () => {
      const { next } = await store.feed.changes({ filter: { party: "greens" } }, { limit: 1 });
      const cursor = next ?? "";
      expect(cursor).not.toBe("");
      for (const query of [
        { filter: { party: "riverside" } },
        { filter: { party: "greens", topic: 10 } },
        { filter: { party: "greens" }, after: 2 },
      ]) {
        await expect(store.feed.changes(query, { limit: 1, cursor })).rejects.toBeInstanceOf(BadCursorError);
      }
    });
  });

  describe("pledges over all manifestos", () => {
    const found = async (filter: Parameters<Store["found"]["find"]>[0]) =>
      (await someOf((page) => store.found.find(filter, page), 2)).map(({ text, manifesto }) => [
        manifesto.split(".")[0],
        text.split(" ").slice(-2).join(" "),
      ]);
    beforeEach(async () => {
      await seedSample(store, riverside);
      await seedSample(store, greens);
    });

    it("are those of the latest versions, by manifesto, in document order", async () => {
      const latest = ["by 2031.", "every day.", "to LED.", "High Street"];
      const all = await found({});
      expect(all.map(([party]) => party)).toEqual([
        ...Array(4).fill("greens"),
        ...Array(4).fill("riverside"),
      ]);
      all.forEach(([, text], i) => {
        expect(text?.endsWith(latest[i % 4] ?? "?")).toBe(true);
      });
      const [first] = (await store.found.find({}, { limit: 1 })).items;
      expect(first).toMatchObject({ manifesto: greens, id: samplePledges[2]?.[0]?.id, position: 0 });
    });

    it("are found by what they are and say, and no more by what they said", async () => {
      const words = (text: string) => ({ words: searchWords(text) });
      expect(await found({ party: "greens" })).toHaveLength(4);
      expect(await found({ area: "netherby" })).toHaveLength(4);
      expect(await found({ election: "2027-05-06" })).toHaveLength(8);
      expect(await found({ topic: 10 })).toHaveLength(4);
      expect(await found({ topic: 10, party: "riverside" })).toHaveLength(2);
      expect(await found(words("building council home"))).toHaveLength(2);
      expect(await found({ ...words("home"), area: "overby" })).toHaveLength(1);
      expect(await found(words("the home of every cycle lane"))).toHaveLength(0);
      expect(await found(words("create"))).toHaveLength(2);
      expect(await found(words("trees"))).toEqual([]);
      expect(await found(words("library"))).toEqual([]);
      expect(await found({ firmness: "soft" })).toEqual([]);
      expect(await found({ testable: true, topic: 10 })).toHaveLength(4);
    });
  });

  describe("histories", () => {
    it("tell what befell a pledge, and in which version", async () => {
      await seedSample(store, riverside);
      const [homes, buses, , library] = samplePledges[0] ?? [];
      const kinds = async (id: PledgeId | undefined) =>
        (await store.histories.of(id ?? ("" as PledgeId))).map(({ version, kind }) => [version, kind]);
      expect(await kinds(buses?.id)).toEqual([[1, "first"]]);
      expect(await kinds(library?.id)).toEqual([
        [1, "first"],
        [2, "removed"],
      ]);
      expect(await kinds(homes?.id)).toEqual([
        [1, "first"],
        [2, "modified"],
      ]);
      expect(await store.histories.of("p-nobody" as PledgeId)).toEqual([]);
    });
  });

  describe("tallies", () => {
    it("count what stands, each entry once", async () => {
      expect(await store.tallies.total()).toMatchObject({ value: "all", manifestos: 0, pledges: 0 });
      await seedSample(store, riverside);
      await seedSample(store, greens);
      expect(await store.tallies.total()).toEqual({
        value: "all",
        manifestos: 2,
        versions: 6,
        withdrawn: 0,
        pledges: 8,
        changes: 10,
      });
      const parties = await allOf((page) => store.tallies.list("party", page), 1);
      expect(parties.map(({ value, pledges }) => [value, pledges])).toEqual([
        ["greens", 4],
        ["riverside", 4],
      ]);
      const topics = await allOf((page) => store.tallies.list("topic", page), 1);
      expect(topics.map(({ value, pledges, changes }) => [value, pledges, changes])).toEqual([
        ["10", 4, 2],
        ["14", 4, 8],
      ]);
      expect((await store.tallies.list("area", { limit: 9 })).items).toHaveLength(2);
      expect((await store.tallies.list("election", { limit: 9 })).items).toHaveLength(1);
    });
  });

  describe("as of an earlier entry", () => {
    it("shows manifestos as they stood", async () => {
      await seedSample(store, riverside);
      await seedSample(store, greens);
      const numbers = async (asOf: number) =>
        (await someOf((page) => store.manifestos.list(page, asOf), 1)).map(({ id, latest }) => [
          id,
          latest.number,
        ]);
      expect(await numbers(0)).toEqual([]);
      expect(await numbers(2)).toEqual([[riverside, 2]]);
      expect(await numbers(4)).toEqual([
        [greens, 1],
        [riverside, 3],
      ]);
      expect(await numbers(99)).toEqual([
        [greens, 3],
        [riverside, 3],
      ]);
      expect((await store.manifestos.get(riverside, 2))?.latest.number).toBe(2);
      expect(await store.manifestos.get(greens, 3)).toBeNull();
      expect(await store.manifestos.standing(riverside, 99)).toMatchObject({ entry: 3, versions: 3 });
      const { items } = await store.versions.list(riverside, { limit: 9 }, 2);
      expect(items.map(({ number }) => number)).toEqual([1, 2]);
    });

    it("finds the last entry at an instant", async () => {
      expect(await store.ledger.asOf("2026-11-11T00:00:00.000Z")).toBe(0);
      await seedSample(store, riverside);
      expect(await store.ledger.asOf("2026-11-10T07:59:59.999Z")).toBe(0);
      expect(await store.ledger.asOf("2026-11-10T08:00:00.000Z")).toBe(1);
      expect(await store.ledger.asOf("2026-11-11T12:00:00.000Z")).toBe(2);
      expect(await store.ledger.asOf("2030-01-01T00:00:00.000Z")).toBe(3);
    });
  });

  describe("after a withdrawal", () => {
    beforeEach(async () => {
      const [, , third] = await seedSample(store, riverside);
      await seedSample(store, greens);
      if (third === undefined) throw new Error("The sample has a third version.");
      const withdrawal = { reason: "The wrong file", by: null, at: "2026-12-01T00:00:00.000Z" };
      await store.versions.withdraw(riverside, 3, withdrawal);
      const { upload } = third;
      const about = { manifesto: riverside, version: 3, upload, fallsBackTo: 2 };
      await store.ledger.append({ kind: "withdrawn", ...about, ...withdrawal });
      await updateViews(store);
    });

    it("the feed marks the version's changes, each once, and keeps all others", async () => {
      for (const filter of [{}, { party: "riverside" }, { relation: "removed", area: "netherby" }] as const) {
        const told = (await changesOf(filter)).filter(({ version }) => version === 3);
        const marks = told.map(({ entry, withdrawnBy }) => [entry, withdrawnBy]);
        expect(marks.filter(([entry]) => entry === 3)).toEqual([[3, 7]]);
        expect(marks.every(([entry, by]) => (entry === 3) === (by === 7))).toBe(true);
      }
      expect(await changesOf({})).toHaveLength(10);
    });

    it("the version before stands again, and stood in between as it did", async () => {
      expect((await store.manifestos.get(riverside))?.latest.number).toBe(2);
      expect((await store.manifestos.get(riverside, 6))?.latest.number).toBe(3);
      expect(await store.manifestos.standing(riverside, 7)).toMatchObject({
        entry: 7,
        since: 7,
        versions: 3,
      });
      const found = await someOf((page) => store.found.find({ party: "riverside" }, page), 2);
      expect(found).toHaveLength(samplePledges[1]?.length ?? 0);
      expect(await store.tallies.total()).toMatchObject({
        manifestos: 2,
        versions: 5,
        withdrawn: 1,
        changes: 9,
      });
    });
  });

  describe("rows that come late or again", () => {
    it("change nothing that stands", async () => {
      const [first] = await seedSample(store, riverside);
      if (first === undefined) throw new Error("The sample has a first version.");
      const before = await seen(store);
      const late = await collectRows(store, 2);
      for (const rows of late) await store.views.write(rows);
      expect(await seen(store)).toEqual(before);
    });

    it("are caught up with from the beginning, for a ledger from before there were views", async () => {
      await seedSample(store, riverside);
      expect(await store.checkpoints.get(viewsReader)).toBe(3);
      const again = await fresh();
      const entries = await store.ledger.after(0, 9);
      const bare = { ...again, ledger: store.ledger, versions: store.versions, readings: store.readings };
      expect(entries).toHaveLength(3);
      await updateViews(bare);
      expect(await seen(again)).toEqual(await seen(store));
    });
  });
}

/** What readers see of the views. */
async function seen(store: Store) {
  return {
    feed: await someOf((page) => store.feed.changes({ filter: {} }, page), 50),
    found: await someOf((page) => store.found.find({}, page), 50),
    total: await store.tallies.total(),
    manifestos: (await store.manifestos.list({ limit: 9 })).items,
    words: await someOf((page) => store.found.find({ words: searchWords("homes") }, page), 50),
  };
}

/** The rows that bringing the views up to an entry writes, without writing them. */
async function collectRows(store: Store, upTo: number) {
  const rows: Parameters<Store["views"]["write"]>[0][] = [];
  let reached = 0;
  await updateViews({
    ...store,
    ledger: {
      ...store.ledger,
      after: (entry, limit) => (entry >= upTo ? Promise.resolve([]) : store.ledger.after(entry, limit)),
    },
    checkpoints: {
      get: async () => reached,
      advance: async (_reader, entry) => {
        reached = entry;
      },
    },
    views: {
      write: async (row) => {
        rows.push(row);
      },
    },
  });
  return rows;
}

/** Every item of a list whose pages may be short, read page by page. */
async function someOf<T>(
  list: (page: {
    limit: number;
    cursor?: string | undefined;
  }) => Promise<{ items: readonly T[]; next: string | null }>,
  limit: number,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 100; pages++) {
    const page = await list({ limit, cursor });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = page.next;
  }
  throw new Error("The list does not end.");
}
