import { describe, expect, it } from "vitest";
import { changeSetSchema } from "../../functions/api/schemas/changes.ts";
import { versionSchema } from "../../functions/api/schemas/manifestos.ts";
import type { ReadingRules, Version } from "../../functions/core/model.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import {
  netherby,
  publish,
  sampleChanges,
  samplePledge,
  samplePledges,
  seedSample,
} from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

/** Comparisons over a change of rules: versions 1 to 3 were found by rules 1, version 4 by rules 2. */

const rules: ReadingRules = { extract: "2", classify: "2" };
const fourth = [...(samplePledges[2] ?? []), samplePledge(4, "We will open a night shelter.")];

async function archive(comparedAnew: boolean) {
  const { world, store } = memoryWorld();
  const third = (await seedSample(store)).at(-1);
  if (third === undefined) throw new Error("The sample has three versions.");
  const version: Version = {
    ...third,
    number: 4,
    follows: third.number,
    upload: "upload-of-the-fourth" as Version["upload"],
    previousUpload: third.upload,
    rules: { ...rules, compare: "1" },
    ...(comparedAnew && { comparedAnew: true }),
  };
  if (comparedAnew) {
    await store.readings.save({ upload: third.upload, rules, pledges: samplePledges[2] ?? [] });
  }
  await publish(store, version, fourth, sampleChanges[2] ?? []);
  const api = apiClient(world);
  return {
    store,
    between: (query: string) =>
      bodyOf(api.request(`/v1/manifestos/${netherby}/changes${query}`), changeSetSchema),
    page: async (query: string) => (await api.request(`/manifestos/${netherby}/changes${query}`)).text(),
    version: (n: number) => bodyOf(api.request(`/v1/manifestos/${netherby}/versions/${n}`), versionSchema),
  };
}

const caveat = "Different releases of this service";

describe("changes between versions that different rules found", () => {
  it("are the stored ones between neighbours, and tell whether like was compared with like", async () => {
    for (const anew of [true, false]) {
      const { between, page, version } = await archive(anew);
      expect(await between("?from=3&to=4")).toMatchObject({ sameRules: anew, changes: sampleChanges[2] });
      expect((await page("?from=3&to=4")).includes(caveat)).toBe(!anew);
      expect((await version(4)).comparedAnew).toBe(anew ? true : undefined);
    }
  });

  it("are told with a caveat where the older version was not read again", async () => {
    const { between, page } = await archive(true);
    expect(await between("?from=1&to=4")).toMatchObject({ sameRules: false });
    expect(await page("?from=1&to=4")).toContain(caveat);
    expect(await between("?from=1&to=3")).toMatchObject({ sameRules: true });
    expect(await page("?from=1&to=3")).not.toContain(caveat);
  });

  it("compare like with like where it was, forwards and backwards", async () => {
    const { store, between } = await archive(true);
    const [first] = (await store.versions.list(netherby, { limit: 1 })).items;
    if (first === undefined) throw new Error("The sample has a first version.");
    await store.readings.save({ upload: first.upload, rules, pledges: fourth.slice(0, -1) });
    const forwards = await between("?from=1&to=4");
    expect(forwards.sameRules).toBe(true);
    expect(forwards.changes).toMatchObject([
      { relation: "added", after: [{ text: "We will open a night shelter." }] },
    ]);
    const backwards = await between("?from=4&to=1");
    expect(backwards.sameRules).toBe(true);
    expect(backwards.changes).toMatchObject([
      { relation: "removed", before: [{ text: "We will open a night shelter." }] },
    ]);
  });
});
