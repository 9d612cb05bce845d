import { afterAll, describe, expect, it } from "vitest";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { manifesto, subscriptionNamed } from "../contract/samples.ts";
import { makeScan, pageOfBars, recognisedLines } from "../core/extract/make-scan.ts";
import { type PipelineRun, pipelineRun } from "./pipeline-run.ts";

/** The promises of the pipeline for scans, which go a way round by text recognition. */

const tables = dynamoTables();
afterAll(() => tables.stop());

const folder = "inbox/riverside/netherby/2027-05-06";
const typed = "# Our promises\n\nWe will:\n\n- Build 200 council homes by 2029\n- Plant 4,000 trees\n";
const pages = [
  ["Our promises", "We will build 150 council homes by 2031."],
  ["We will plant 4,000 trees.", "We will open a night shelter in Netherby."],
];
const scan = await makeScan(pages.length);

async function freshRun(): Promise<PipelineRun> {
  const run = pipelineRun(await tables.freshClient());
  run.recognises(async (picture) => recognisedLines(pages[pageOfBars(picture) - 1] ?? []));
  await run.store.subscriptions.add({ ...subscriptionNamed("s"), filter: {} });
  run.drop(`${folder}/typed.md`, typed);
  await run.drain();
  return run;
}

const latest = async (run: PipelineRun) =>
  (await run.uploads()).find(({ fileName }) => fileName === "scan.pdf");

describe("a scan's way to the ledger", () => {
  it("goes by text recognition, and says how far it is", async () => {
    const run = await freshRun();
    const seen: unknown[] = [];
    run.recognises(async (picture) => {
      // The write of the page before may still be on its way.
      await new Promise((resume) => setTimeout(resume, 50));
      seen.push((await latest(run))?.state);
      return recognisedLines(pages[pageOfBars(picture) - 1] ?? []);
    });
    run.drop(`${folder}/scan.pdf`, scan);
    await run.drain();
    expect(seen).toEqual([
      { name: "recognising", progress: { done: 0, pages: 2 } },
      { name: "recognising", progress: { done: 1, pages: 2 } },
    ]);
    const upload = await latest(run);
    expect(upload?.state).toEqual({ name: "published", version: 2 });
    expect(upload?.history.map(({ state }) => state)).toEqual([
      "received",
      "recognising",
      "extracted",
      "classified",
      "published",
    ]);
    const { versions } = await run.published(manifesto);
    expect(versions[1]).toMatchObject({ pages: 2, pledges: 3 });
    expect(versions[1]?.warnings.map(({ code }) => code)).toContain("recognised");
  });

  it("makes one version of an event that comes ten times", async () => {
    for (const drain of ["drain", "drainAtOnce"] as const) {
      const run = await freshRun();
      const event = run.drop(`${folder}/scan.pdf`, scan);
      for (let i = 0; i < 9; i++) run.repeat(event);
      await run[drain]();
      run.repeat(event);
      run.replayArtefacts();
      await run[drain]();
      const seen = await run.published(manifesto);
      expect(seen.versions.map(({ number }) => number)).toEqual([1, 2]);
      expect(seen.deliveries).toEqual([{ entry: 2, state: "delivered" }]);
    }
  }, 120_000);

  it("ends in the same ledger, wherever it crashes", async () => {
    const whole = await freshRun();
    const before = whole.crash.writes;
    whole.drop(`${folder}/scan.pdf`, scan);
    await whole.drain();
    const wanted = await whole.published(manifesto);
    const writes = whole.crash.writes - before;
    expect(writes).toBeGreaterThan(10);
    // What follows recognition is every upload's way, and held by the other promises.
    for (let n = 1; n <= 8; n++) {
      for (const when of ["before", "after"] as const) {
        const run = await freshRun();
        run.drop(`${folder}/scan.pdf`, scan);
        run.crash.arm(n, when);
        await run.drain();
        expect(run.crash.pending).toBe(false);
        expect(await run.published(manifesto), `crash ${when} write ${n}`).toEqual(wanted);
      }
    }
  }, 120_000);

  it("fails as a scan where recognition finds no words, and is taken up again when the event comes again", async () => {
    const run = await freshRun();
    run.recognises(async () => []);
    const event = run.drop(`${folder}/scan.pdf`, scan);
    await run.drain();
    expect((await latest(run))?.state).toMatchObject({ name: "failed", failure: { code: "scanned" } });
    run.recognises(async (picture) => recognisedLines(pages[pageOfBars(picture) - 1] ?? []));
    run.repeat(event);
    await run.drain();
    expect((await latest(run))?.state).toEqual({ name: "published", version: 2 });
  });

  it("is held where recognition is not sure of the words", async () => {
    const run = await freshRun();
    run.recognises(async (picture) => recognisedLines(pages[pageOfBars(picture) - 1] ?? [], 0.7));
    run.drop(`${folder}/scan.pdf`, scan);
    await run.drain();
    expect((await latest(run))?.state).toMatchObject({
      name: "held",
      reasons: [{ code: "low-confidence" }],
    });
  });
});
