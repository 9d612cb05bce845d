import { afterAll, describe, expect, it } from "vitest";
import type { PledgeId } from "../../functions/core/model.ts";
import { pledgeHistory } from "../../functions/pipeline/pledge-history.ts";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { at, manifesto, subscriptionNamed } from "../contract/samples.ts";
import { type PipelineRun, pipelineRun } from "./pipeline-run.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());
const freshRun = async () => pipelineRun(await tables.freshClient());

const draft = (...pledges: string[]) => `We will:\n\n${pledges.map((pledge) => `- ${pledge}\n`).join("")}`;
const first = draft("Build 200 council homes by 2029", "Plant 4,000 trees", "Freeze parking charges");
const second = draft("Build 150 council homes by 2031", "Plant 4,000 trees", "Open a night shelter");
const third = draft("Build 200 council homes by 2029", "Plant 4,000 trees", "Publish every contract");

async function dropInTurn(run: PipelineRun, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    run.drop(`inbox/riverside/netherby/2027-05-06/${text.length}-${run.crash.writes}.txt`, text);
    await run.drain();
  }
}

async function withdrawn(run: PipelineRun, number: number): Promise<void> {
  expect(await run.withdraw(manifesto, number)).toBe("requested");
  await run.drain();
}

const seen = (run: PipelineRun) => run.published(manifesto);

/** The one pledge that stands with a word. */
const pledgeWith = async (run: PipelineRun, word: string) =>
  (await run.store.found.find({ words: [word] }, { limit: 1 })).items[0]?.id;

const linesOf = async (run: PipelineRun, pledge: PledgeId | undefined) =>
  pledge && (await pledgeHistory(run.store, pledge))?.pledges;

describe("a withdrawn version", () => {
  it("stays on record, with a new entry that says so", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    await withdrawn(run, 2);
    const { versions, ledger, manifestos, changes } = await seen(run);
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(changes[1]).not.toEqual([]);
    expect(ledger.map(({ entry, kind, version }) => [entry, kind, version])).toEqual([
      [1, "published", 1],
      [2, "published", 2],
      [3, "withdrawn", 2],
    ]);
    expect(ledger[2]).toMatchObject({ reason: "The wrong file", by: "staff", fallsBackTo: 1, at });
    expect(manifestos[0]?.latest.number).toBe(1);
    expect(await run.store.manifestos.get(manifesto, 2)).toMatchObject({ latest: { number: 2 } });
  });

  it("is marked in the feed, counted out, and found no more", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    await withdrawn(run, 2);
    const { feed, found, tallies, audits } = await seen(run);
    expect(feed.length).toBeGreaterThan(0);
    expect(new Set(feed.map(({ entry, withdrawnBy }) => `${entry} ${withdrawnBy}`))).toEqual(
      new Set(["2 3"]),
    );
    expect(found.map(({ text }) => text).join()).toContain("Freeze parking");
    expect(found.map(({ text }) => text).join()).not.toContain("night shelter");
    const counts = { manifestos: 1, versions: 1, withdrawn: 1, pledges: 3, changes: 0 };
    expect(tallies[0]).toEqual({ value: "all", ...counts });
    expect(audits).toMatchObject([{ act: "withdrawn", by: "staff", version: 2, note: "The wrong file" }]);
  });

  it("is not what the next version is compared with, and keeps its number", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    await withdrawn(run, 2);
    await dropInTurn(run, [third]);
    const { versions, changes, found } = await seen(run);
    expect(versions.map(({ number, follows }) => [number, follows])).toEqual([
      [1, null],
      [2, 1],
      [3, 1],
    ]);
    expect(versions[2]?.previousUpload).toBe(versions[0]?.upload);
    expect(changes[2]?.map(({ relation }) => relation).sort()).toEqual(["added", "removed"]);
    expect(found).toHaveLength(3);
  });

  it("may come again with the same bytes", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    await withdrawn(run, 2);
    await dropInTurn(run, [second]);
    expect((await seen(run)).versions.map(({ number, follows }) => [number, follows]).at(-1)).toEqual([3, 1]);
  });

  it("may be the only one: then nothing stands, and the next follows none", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first]);
    await withdrawn(run, 1);
    const { manifestos, found, tallies } = await seen(run);
    expect([manifestos, found]).toEqual([[], []]);
    expect(await run.store.manifestos.get(manifesto)).toBeNull();
    expect(tallies[0]).toMatchObject({ manifestos: 0, versions: 0, withdrawn: 1, pledges: 0 });
    await dropInTurn(run, [second]);
    expect((await seen(run)).versions.at(-1)).toMatchObject({ number: 2, follows: null, summary: null });
  });

  it("may be an earlier one: what stands goes on standing", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    const before = (await seen(run)).found;
    await withdrawn(run, 1);
    const { manifestos, found, ledger } = await seen(run);
    expect(manifestos[0]?.latest.number).toBe(2);
    expect(found).toEqual(before);
    expect(ledger.at(-1)).toMatchObject({ kind: "withdrawn", version: 1, fallsBackTo: null });
    await withdrawn(run, 2);
    expect((await seen(run)).manifestos).toEqual([]);
  });

  it("is withdrawn once, however often asked", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first]);
    expect(await run.withdraw(manifesto, 7)).toBe("unknown");
    expect(await run.withdraw(manifesto, 1, "one")).toBe("requested");
    expect(await run.withdraw(manifesto, 1, "two")).toBe("requested");
    await run.drainAtOnce();
    expect(await run.withdraw(manifesto, 1)).toBe("withdrawn");
    const { ledger } = await seen(run);
    expect(ledger).toHaveLength(2);
  });

  it("is told to those who heard of it", async () => {
    const run = await freshRun();
    await run.store.subscriptions.add({ ...subscriptionNamed("s"), filter: {} });
    await dropInTurn(run, [first, second]);
    await withdrawn(run, 2);
    expect(run.webhooks.map(({ body }) => body)).toMatchObject([
      { type: "manifesto.changed", data: { version: 2 } },
      { type: "version.withdrawn", data: { version: 2, reason: "The wrong file", fallsBackTo: 1 } },
    ]);
  });

  it("does not count in a pledge's history", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    await withdrawn(run, 2);
    const [parking] = (await run.store.found.find({ words: ["park"] }, { limit: 1 })).items;
    const history = parking && (await pledgeHistory(run.store, parking.id));
    expect(history?.steps.map(({ version, kind, withdrawn }) => [version, kind, withdrawn])).toEqual([
      [1, "first", false],
      [2, "removed", true],
    ]);
    expect(history?.pledges).toMatchObject([{ since: 1, until: null, stands: true }]);
  });

  it("leaves a pledge that stood nowhere else on record, as one that does not stand", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    const shelter = await pledgeWith(run, "shelter");
    expect(await linesOf(run, shelter)).toMatchObject([{ since: 2, until: null, stands: true }]);
    await withdrawn(run, 2);
    const gone = { since: 2, until: null, stands: false, quote: { text: "Open a night shelter" } };
    expect(await linesOf(run, shelter)).toMatchObject([gone]);
    await dropInTurn(run, [third]);
    expect(await linesOf(run, shelter)).toMatchObject([gone]);
  });

  it("leaves standing what a later version that followed it has", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second, `${second}- Publish every contract\n`]);
    const shelter = await pledgeWith(run, "shelter");
    const begun = await run.store.versions.get(manifesto, 1);
    const dropped =
      begun && (await run.store.versions.allPledges(begun)).find(({ text }) => /park/.test(text));
    await withdrawn(run, 2);
    expect(await linesOf(run, shelter)).toMatchObject([{ since: 2, until: null, stands: true }]);
    expect(await linesOf(run, dropped?.id)).toMatchObject([{ since: 1, until: 2, stands: false }]);
    await withdrawn(run, 3);
    expect(await linesOf(run, shelter)).toMatchObject([{ since: 2, until: null, stands: false }]);
    expect(await linesOf(run, dropped?.id)).toMatchObject([{ since: 1, until: null, stands: true }]);
    await withdrawn(run, 1);
    expect(await linesOf(run, dropped?.id)).toMatchObject([{ since: 1, until: null, stands: false }]);
  });
});

describe("a crash at any write of a withdrawal", () => {
  it("ends in the same ledger and the same views", async () => {
    const whole = async (arm: (run: PipelineRun) => void) => {
      const run = await freshRun();
      await dropInTurn(run, [first, second]);
      arm(run);
      for (let ask = 0; ask < 3; ask++) {
        // Whoever asked and got no answer asks again.
        const asked = await run.withdraw(manifesto, 2).catch(() => "crashed");
        if (asked !== "crashed") break;
      }
      await run.drain();
      return { run, views: await seen(run) };
    };
    let start = 0;
    const clean = await whole((run) => {
      start = run.crash.writes;
    });
    const writes = clean.run.crash.writes - start;
    expect(writes).toBeGreaterThan(8);
    for (let n = 1; n <= writes; n++) {
      // A crash after one write is as good as one before the next, but for what the writer was told.
      const when = n % 2 === 0 ? "before" : "after";
      const { run, views } = await whole((started) => started.crash.arm(n, when));
      expect(run.crash.pending, `the crash ${when} write ${n} came`).toBe(false);
      expect(views, `after a crash ${when} write ${n}`).toEqual(clean.views);
    }
  }, 300_000);
});
