import { describe, expect, it } from "vitest";
import type { Store } from "../../functions/ports.ts";
import { pledgeNumbered, uploadNumbered, versionOf } from "./samples.ts";

/** What every store must keep of versions read again. */
export function keepsReadings(store: () => Store): void {
  describe("readings", () => {
    const [version, next] = [uploadNumbered(1), uploadNumbered(2)];
    const newer = { extract: "2", classify: "7" };
    const pledges = [0, 1, 2].map(pledgeNumbered);

    it("are kept apart by upload and rules, and there only when complete", async () => {
      expect(await store().readings.pledges(version, newer)).toBeNull();
      await store().readings.save({ upload: version, rules: newer, pledges });
      expect(await store().readings.pledges(version, newer)).toEqual(pledges);
      expect(await store().readings.pledges(next, newer)).toBeNull();
      expect(await store().readings.pledges(version, { ...newer, classify: "8" })).toBeNull();
    });

    it("may hold no pledge, and leave the version as it was", async () => {
      await store().versions.saveSnapshot({ ...versionOf(1), pledges, changes: [] });
      await store().readings.save({ upload: version, rules: newer, pledges: [] });
      expect(await store().readings.pledges(version, newer)).toEqual([]);
      expect(await store().versions.allPledges(versionOf(1))).toEqual(pledges);
    });

    it("stay as they are once complete", async () => {
      await store().readings.save({ upload: version, rules: newer, pledges });
      await store().readings.save({ upload: version, rules: newer, pledges: [pledgeNumbered(9)] });
      expect(await store().readings.pledges(version, newer)).toEqual(pledges);
    });

    it("are asked for, made or failed: the latest counts", async () => {
      const failure = { code: "missing", message: "m", remedy: "r" } as const;
      expect(await store().readings.latest(version)).toBeNull();
      for (const state of [
        { state: "asked" },
        { state: "failed", failure },
        { state: "read", rules: newer },
      ] as const) {
        await store().readings.record(version, state);
        expect(await store().readings.latest(version)).toEqual(state);
      }
    });

    it("are waited for with the latest artefact", async () => {
      const [first, second] = ["classified/a.json", "classified/b.json"];
      expect(await store().readings.waiting(version)).toEqual([]);
      await store().readings.wait(version, { upload: next, artefact: first });
      await store().readings.wait(version, { upload: next, artefact: first });
      await store().readings.wait(version, { upload: uploadNumbered(3), artefact: first });
      await store().readings.wait(version, { upload: next, artefact: second });
      expect(await store().readings.waiting(version)).toEqual([
        { upload: next, artefact: second },
        { upload: uploadNumbered(3), artefact: first },
      ]);
      expect(await store().readings.waiting(next)).toEqual([]);
    });
  });
}
