import { describe, expect, it } from "vitest";
import type { Store } from "../../functions/ports.ts";
import { at, manifesto, summary, uploadNumbered } from "./samples.ts";

const entryOf = (n: number, id = manifesto) => ({
  kind: "published" as const,
  manifesto: id,
  version: n,
  upload: uploadNumbered(n),
  summary: n === 1 ? null : summary,
  at,
});

/** What every store must keep of the ledger and of how far it was read. */
export function keepsTheLedger(store: () => Store): void {
  describe("ledger", () => {
    it("is empty at first", async () => {
      expect(await store().ledger.tail()).toBe(0);
      expect(await store().ledger.after(0, 10)).toEqual([]);
      expect(await store().ledger.get(1)).toBeNull();
    });

    it("numbers entries without gaps, and appends an upload once", async () => {
      for (const n of [1, 2, 2, 1, 3]) await store().ledger.append(entryOf(n));
      const entries = await store().ledger.after(0, 10);
      expect(entries.map(({ entry, version }) => [entry, version])).toEqual([1, 2, 3].map((n) => [n, n]));
      expect(await store().ledger.tail()).toBe(3);
      expect(await store().ledger.get(2)).toEqual({ ...entryOf(2), entry: 2 });
    });

    it("takes entries that come at once, each once", async () => {
      const uploads = Array.from({ length: 12 }, (_, n) => n + 1);
      await Promise.all([...uploads, ...uploads].map((n) => store().ledger.append(entryOf(n))));
      const entries = await store().ledger.after(0, 100);
      expect(entries.map((entry) => entry.entry)).toEqual(uploads);
      expect(new Set(entries.map((entry) => entry.upload)).size).toBe(12);
    });

    it("reads on from an entry, at most so many", async () => {
      for (const n of [1, 2, 3, 4]) await store().ledger.append(entryOf(n));
      expect((await store().ledger.after(1, 2)).map((entry) => entry.entry)).toEqual([2, 3]);
      expect(await store().ledger.after(4, 2)).toEqual([]);
    });
  });

  describe("ledger entries of other kinds", () => {
    const withdrawnOf = (n: number) => {
      const { summary: _, ...facts } = entryOf(n);
      const why = { reason: "The wrong file", by: "staff", fallsBackTo: null };
      return { ...facts, ...why, kind: "withdrawn" as const };
    };

    it("stand beside the publication of the same upload, each once", async () => {
      await store().ledger.append(entryOf(1));
      await store().ledger.append(withdrawnOf(1));
      await Promise.all([1, 2, 3].map(() => store().ledger.append({ ...withdrawnOf(1), reason: "another" })));
      const entries = await store().ledger.after(0, 9);
      expect(entries).toEqual([
        { ...entryOf(1), entry: 1 },
        { ...withdrawnOf(1), entry: 2 },
      ]);
      const upload = uploadNumbered(1);
      expect(await store().ledger.of(upload, "published")).toEqual(entries[0]);
      expect(await store().ledger.of(upload, "withdrawn")).toEqual(entries[1]);
      expect(await store().ledger.of(uploadNumbered(2), "published")).toBeNull();
    });

    it("never go back in time", async () => {
      const instants = ["2027-01-02T03:00:00.000Z", "2027-01-02T01:00:00.000Z", "2027-01-02T04:00:00.000Z"];
      for (const [i, when] of instants.entries())
        await store().ledger.append({ ...entryOf(i + 1), at: when });
      const [one, , three] = instants;
      expect((await store().ledger.after(0, 9)).map((entry) => entry.at)).toEqual([one, one, three]);
    });
  });

  describe("checkpoints", () => {
    it("move forward only, each reader its own", async () => {
      expect(await store().checkpoints.get("alert")).toBe(0);
      await store().checkpoints.advance("alert", 5);
      await store().checkpoints.advance("alert", 3);
      expect(await store().checkpoints.get("alert")).toBe(5);
      expect(await store().checkpoints.get("other")).toBe(0);
    });
  });
}
