import { afterAll, describe, expect, it } from "vitest";
import { applyChanges } from "../../functions/core/compare.ts";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { manifesto } from "../contract/samples.ts";
import { injectFaults } from "./faults.ts";
import { pipelineRun } from "./pipeline-run.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());

const uploads = Array.from({ length: 20 }, (_, i) => i + 1);
const draft = (n: number) => `We will:\n\n- Plant 4,000 trees\n- Build ${n}00 homes by 2029\n`;

/** Each attempt at a request fails with this chance, the client's own retries too: far more than a bad day of AWS. */
const FAILING = 0.08;

describe("twenty uploads of one manifesto at once, while requests are throttled and time out", () => {
  it("become versions 1 to 20 and as many entries, each after the one before", async () => {
    const client = await tables.freshClient();
    const run = pipelineRun(client, { maxReceives: 60 });
    const faults = injectFaults(client, FAILING, 1);
    for (const n of uploads) run.drop(`inbox/riverside/netherby/2027-05-06/draft-${n}.txt`, draft(n));
    await run.drainAtOnce();
    client.middlewareStack.remove("faults");
    expect(faults.count).toBeGreaterThan(100);

    const { versions, ledger, pledges, changes } = await run.published(manifesto);
    expect(versions.map(({ number, follows }) => [number, follows])).toEqual(
      uploads.map((n) => [n, n === 1 ? null : n - 1]),
    );
    expect(new Set(versions.map(({ fileName }) => fileName)).size).toBe(uploads.length);
    expect(ledger.map(({ entry, version, kind }) => [entry, version, kind])).toEqual(
      uploads.map((n) => [n, n, "published"]),
    );
    versions.forEach((version, i) => {
      expect(version.previousUpload).toBe(versions[i - 1]?.upload ?? null);
      const before = pledges[i - 1];
      if (before === undefined) return;
      const wordings = pledges[i]?.map(({ text, stem }) => ({ text, stem }));
      expect(applyChanges(before, changes[i] ?? [])).toEqual(wordings);
    });
    expect(await run.store.tallies.total()).toMatchObject({
      manifestos: 1,
      versions: 20,
      pledges: 2,
      changes: 19,
    });
    const feed = await run.store.feed.changes({ filter: {} }, { limit: 50 });
    expect(feed.items.map(({ entry }) => entry)).toEqual(uploads.slice(1).reverse());
    expect((await run.store.found.find({}, { limit: 50 })).items).toHaveLength(2);
  }, 300_000);
});
