import { describe, expect, it } from "vitest";
import { manifestoParts } from "../../functions/core/ids.ts";
import type { ManifestoId, Version } from "../../functions/core/model.ts";
import type { Store } from "../../functions/ports.ts";
import { allOf } from "./all-of.ts";
import {
  at,
  dropped,
  manifesto,
  pledgeNumbered,
  rules,
  standingOf,
  uploadNumbered,
  versionOf,
} from "./samples.ts";

/** What every store must keep of versions, their snapshots and withdrawals. */
export function keepsVersions(store: () => Store): void {
  describe("versions", () => {
    const snapshotOf = (version: Version) => ({
      ...version,
      pledges: [0, 1, 2].map(pledgeNumbered),
      changes: version.previousUpload === null ? [] : [dropped(4)],
    });
    async function publish(version: Version): Promise<boolean> {
      await store().versions.saveSnapshot(snapshotOf(version));
      return store().versions.claim(version);
    }

    it("claims numbers in order and knows the head", async () => {
      expect(await store().versions.head(manifesto)).toBeNull();
      expect(await publish(versionOf(1))).toBe(true);
      expect(await publish(versionOf(2))).toBe(true);
      expect(await store().versions.head(manifesto)).toEqual(versionOf(2));
      expect(await store().versions.get(manifesto, 1)).toEqual(versionOf(1));
      expect(await store().versions.get(manifesto, 3)).toBeNull();
    });

    it("gives a number to one upload only", async () => {
      const claims = await Promise.all(
        [1, 2, 3, 4, 5].map((n) => store().versions.claim(versionOf(1, uploadNumbered(n)))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it("lets the holder claim its number again, and no other number", async () => {
      await store().versions.claim(versionOf(1));
      expect(await store().versions.claim({ ...versionOf(1), publishedAt: "2030-01-01T00:00:00.000Z" })).toBe(
        true,
      );
      expect(await store().versions.get(manifesto, 1)).toEqual(versionOf(1));
      expect(await store().versions.claimedBy(manifesto, uploadNumbered(1))).toEqual(versionOf(1));
      expect(await store().versions.claimedBy(manifesto, uploadNumbered(2))).toBeNull();
    });

    it("lets the loser of a race claim the next number", async () => {
      await store().versions.claim(versionOf(1, uploadNumbered(1)));
      expect(await store().versions.claim(versionOf(1, uploadNumbered(2)))).toBe(false);
      expect(await store().versions.claim(versionOf(2, uploadNumbered(2)))).toBe(true);
      expect((await store().versions.claimedBy(manifesto, uploadNumbered(2)))?.number).toBe(2);
    });

    it("gives back a snapshot's pledges and changes, in order and in pages", async () => {
      await publish(versionOf(1));
      await publish(versionOf(2));
      const pledges = await allOf((page) => store().versions.pledges(versionOf(2), page), 2);
      expect(pledges).toEqual([0, 1, 2].map(pledgeNumbered));
      expect(await store().versions.allPledges(versionOf(2))).toEqual(pledges);
      expect(await store().versions.changes(versionOf(2))).toEqual([dropped(4)]);
      expect(await store().versions.changes(versionOf(1))).toEqual([]);
    });

    it("keeps a snapshot of more rows than one batch or page holds", async () => {
      const pledges = Array.from({ length: 1_203 }, (_, n) => pledgeNumbered(n));
      await store().versions.saveSnapshot({ ...versionOf(1), rules, pledges, changes: [] });
      expect(await store().versions.allPledges(versionOf(1))).toEqual(pledges);
    });

    it("lists versions, oldest first", async () => {
      for (const n of [1, 2, 3]) await publish(versionOf(n));
      const all = await allOf((page) => store().versions.list(manifesto, page), 2);
      expect(all.map((version) => version.number)).toEqual([1, 2, 3]);
    });

    it("shows a manifesto with its latest version, and never goes back", async () => {
      expect(await store().manifestos.get(manifesto)).toBeNull();
      await store().views.write(standingOf(2, versionOf(2)));
      await store().views.write(standingOf(1, versionOf(1)));
      const shown = { id: manifesto, ...manifestoParts(manifesto), latest: versionOf(2) };
      expect(await store().manifestos.get(manifesto)).toEqual(shown);
    });

    it("lists manifestos by id, in pages", async () => {
      const ids = ["b.a.2027", "a.a.2027", "c.a.2027"] as ManifestoId[];
      for (const [i, id] of ids.entries()) {
        await store().views.write(standingOf(i + 1, versionOf(1, uploadNumbered(1), id)));
      }
      const all = await allOf((page) => store().manifestos.list(page), 1);
      expect(all.map((one) => one.id)).toEqual([...ids].sort());
    });
  });

  describe("snapshots against a reading", () => {
    it("stand apart from those against the version itself", async () => {
      const direct = versionOf(2);
      const anew: Version = { ...direct, comparedAnew: true };
      const pledges = [0, 1].map(pledgeNumbered);
      await store().versions.saveSnapshot({ ...direct, pledges, changes: [dropped(4), dropped(5)] });
      await store().versions.saveSnapshot({ ...anew, pledges, changes: [dropped(4)] });
      expect(await store().versions.changes(direct)).toHaveLength(2);
      expect(await store().versions.changes(anew)).toHaveLength(1);
      await store().versions.claim(anew);
      expect(await store().versions.get(manifesto, 2)).toEqual(anew);
    });
  });

  describe("withdrawals and plans", () => {
    const withdrawal = { reason: "r", by: null, at };

    it("of one version, the first counts", async () => {
      expect(await store().versions.withdrawals(manifesto)).toEqual(new Map());
      expect(await store().versions.withdraw(manifesto, 2, withdrawal)).toEqual(withdrawal);
      expect(await store().versions.withdraw(manifesto, 2, { ...withdrawal, reason: "x" })).toEqual(
        withdrawal,
      );
      expect(await store().versions.withdrawals(manifesto)).toEqual(new Map([[2, withdrawal]]));
    });

    it("remember what a held upload would become", async () => {
      expect(await store().uploads.plan(uploadNumbered(2))).toBeNull();
      await store().uploads.keepPlan(versionOf(2));
      expect(await store().uploads.plan(uploadNumbered(2))).toEqual(versionOf(2));
    });
  });
}
