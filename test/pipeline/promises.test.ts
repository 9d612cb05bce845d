import { afterAll, describe, expect, it } from "vitest";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { manifesto, subscriptionNamed } from "../contract/samples.ts";
import { type PipelineRun, pipelineRun } from "./pipeline-run.ts";

/** The promises of the pipeline, against a table on the wire. */

const tables = dynamoTables();
afterAll(() => tables.stop());
const freshRun = async () => pipelineRun(await tables.freshClient());

const folder = "inbox/riverside/netherby/2027-05-06";
const draft = (...pledges: string[]) =>
  ["A plan for Netherby", "", "Our promises", "", "We will:", "", ...pledges.map((p) => `- ${p}`), ""].join(
    "\n",
  );
const first = draft("Build 200 council homes by 2029", "Plant 4,000 trees", "Freeze parking charges");
const second = draft("Build 150 council homes by 2031", "Plant 4,000 trees", "Open a night shelter");
const third = draft("Build 150 council homes by 2031", "Open a night shelter", "Publish every contract");
const subscription = { ...subscriptionNamed("s"), filter: {} };

async function dropInTurn(run: PipelineRun, texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    run.drop(`${folder}/draft-${i + 1}.txt`, text);
    await run.drain();
  }
}

describe("a manifesto's way from the inbox to the ledger", () => {
  it("makes versions, change sets and one delivery for each change set", async () => {
    const run = await freshRun();
    await run.store.subscriptions.add(subscription);
    await dropInTurn(run, [first, second, third]);
    const seen = await run.published(manifesto);
    expect(seen.versions.map(({ number, pledges }) => [number, pledges])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(seen.ledger.map(({ entry, version }) => [entry, version])).toEqual([1, 2, 3].map((n) => [n, n]));
    expect(seen.changes.map((changes) => changes.length > 0)).toEqual([false, true, true]);
    expect(seen.deliveries).toEqual([3, 2].map((entry) => ({ entry, state: "delivered" })));
    expect(run.webhooks.map((hook) => hook.id)).toEqual(["msg_s_2", "msg_s_3"]);
    expect((await run.uploads()).map((upload) => upload.state.name)).toEqual(Array(3).fill("published"));
  });

  it("lets a pledge keep its identity", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second, third]);
    const { pledges } = await run.published(manifesto);
    const idOf = (version: number, word: string) =>
      pledges[version]?.find((pledge) => pledge.text.includes(word))?.id;
    expect(idOf(1, "homes")).toBe(idOf(0, "homes"));
    expect(idOf(2, "homes")).toBe(idOf(0, "homes"));
    expect(idOf(2, "shelter")).toBe(idOf(1, "shelter"));
    expect(idOf(2, "contract")).not.toBe(idOf(1, "trees"));
  });
});

describe("at least once in, exactly once out", () => {
  it("makes one version of ten deliveries, one after the other or at once", async () => {
    for (const drain of ["drain", "drainAtOnce"] as const) {
      const run = await freshRun();
      await run.store.subscriptions.add(subscription);
      await dropInTurn(run, [first]);
      const event = run.drop(`${folder}/draft-2.txt`, second);
      for (let i = 0; i < 9; i++) run.repeat(event);
      await run[drain]();
      run.replayArtefacts();
      await run[drain]();
      const seen = await run.published(manifesto);
      expect(seen.versions.map((version) => version.number)).toEqual([1, 2]);
      expect(seen.ledger).toHaveLength(2);
      expect(seen.deliveries).toEqual([{ entry: 2, state: "delivered" }]);
      expect(new Set(run.webhooks.map((hook) => hook.id))).toEqual(new Set(["msg_s_2"]));
    }
  });

  it("makes no version of the same bytes again", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, first]);
    run.drop(`${folder}/draft-1.txt`, first);
    await run.drain();
    expect((await run.published(manifesto)).ledger).toHaveLength(1);
    const states = (await run.uploads()).map((upload) => upload.state);
    expect(states.filter((state) => state.name === "duplicate")).toEqual(
      Array(2).fill({ name: "duplicate", version: 1 }),
    );
  });

  it("makes a version of a return to earlier bytes", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second, first]);
    const { versions } = await run.published(manifesto);
    expect(versions.map((version) => version.number)).toEqual([1, 2, 3]);
    expect(versions[2]?.sha256).toBe(versions[0]?.sha256);
  });
});

describe("what an upload ended as stays", () => {
  it("makes no version of a duplicate's event that comes again after a newer version", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first]);
    const event = run.drop(`${folder}/same-again.txt`, first);
    await run.drain();
    await dropInTurn(run, [second]);
    run.repeat(event);
    run.replayArtefacts();
    await run.drain();
    expect((await run.published(manifesto)).versions.map((version) => version.number)).toEqual([1, 2]);
  });

  it("keeps a held upload held when its event comes again and the reason is gone", async () => {
    const run = await freshRun();
    const many = ["homes", "trees", "buses", "parks", "libraries", "shelters"];
    const pledges = many.map((what, i) => `Build ${(i + 2) * 100} ${what} by 2029`);
    await dropInTurn(run, [draft(...pledges)]);
    const event = run.drop(`${folder}/wrong-file.txt`, draft("Publish every contract"));
    await run.drain();
    await dropInTurn(run, [draft(...pledges.slice(0, 4))]);
    run.repeat(event);
    run.replayArtefacts();
    await run.drain();
    const { versions } = await run.published(manifesto);
    expect(versions.map(({ fileName }) => fileName)).not.toContain("wrong-file.txt");
    expect(versions).toHaveLength(2);
  });

  it("holds an approved upload again for a reason that nobody approved", async () => {
    const run = await freshRun();
    run.drop(
      `${folder}/nothing.txt`,
      "Nothing is promised here, and nothing ever was.\n",
      {},
      "2027-01-02T09:00:00.000Z",
    );
    await run.drain();
    const [held] = await run.uploads();
    expect(held?.state).toMatchObject({ name: "held", reasons: [{ code: "no-pledges" }] });
    run.drop(`${folder}/newer.txt`, first, {}, "2027-01-02T12:00:00.000Z");
    await run.drain();
    if (held !== undefined) await run.approve(held);
    await run.drain();
    const again = (await run.uploads()).find((upload) => upload.id === held?.id);
    expect(again?.state).toMatchObject({ name: "held" });
    expect(again?.state.name === "held" && again.state.reasons.map((reason) => reason.code)).toContain(
      "older-than-latest",
    );
  });
});

describe("versions are ordered", () => {
  it("holds a file that arrived well before the latest version's", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first]);
    run.drop(`${folder}/corrected.txt`, third, {}, "2027-01-02T12:00:00.000Z");
    await run.drain();
    run.drop(`${folder}/late-draft.txt`, second, {}, "2027-01-02T11:30:00.000Z");
    await run.drain();
    const { versions } = await run.published(manifesto);
    expect(versions.at(-1)?.fileName).toBe("corrected.txt");
    const late = (await run.uploads()).find((upload) => upload.fileName === "late-draft.txt");
    expect(late?.state).toMatchObject({ name: "held", reasons: [{ code: "older-than-latest" }] });
  });

  it("gives racing uploads different numbers, each compared with the one directly before", async () => {
    const run = await freshRun();
    const texts = [1, 2, 3, 4, 5].map((n) => draft("Plant 4,000 trees", `Build ${n}00 homes by 2029`));
    for (const [i, text] of texts.entries()) run.drop(`${folder}/draft-${i}.txt`, text);
    await run.drainAtOnce();
    const { versions, ledger, changes } = await run.published(manifesto);
    expect(versions.map((version) => version.number)).toEqual([1, 2, 3, 4, 5]);
    versions.forEach((version, i) => {
      expect(version.previousUpload).toBe(versions[i - 1]?.upload ?? null);
    });
    expect(changes.slice(1).every((set) => set.length === 1)).toBe(true);
    expect(ledger.map((entry) => entry.version)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("nothing accepted is lost", () => {
  it("ends in the same ledger after a crash at any write and redelivery", async () => {
    const whole = async (arm: (run: PipelineRun) => void) => {
      const run = await freshRun();
      await run.store.subscriptions.add(subscription);
      await dropInTurn(run, [first]);
      arm(run);
      await dropInTurn(run, [second]);
      return { run, seen: await run.published(manifesto) };
    };
    let start = 0;
    const clean = await whole((run) => {
      start = run.crash.writes;
    });
    const writes = clean.run.crash.writes - start;
    expect(writes).toBeGreaterThan(15);
    for (let n = 1; n <= writes; n++) {
      for (const when of ["before", "after"] as const) {
        const { run, seen } = await whole((started) => started.crash.arm(n, when));
        expect(run.crash.pending, `the crash ${when} write ${n} came`).toBe(false);
        expect(seen, `after a crash ${when} write ${n}`).toEqual(clean.seen);
      }
    }
  }, 300_000);

  it("keeps every promise when another upload comes before the crashed one is taken up again", async () => {
    const start = async () => {
      const run = await freshRun();
      run.drop(`${folder}/a.txt`, first);
      run.drop(`${folder}/b.txt`, second);
      return run;
    };
    const clean = await start();
    await clean.drain();
    for (let n = 1; n <= clean.crash.writes; n += 1) {
      const run = await start();
      run.crash.arm(n, n % 2 === 0 ? "before" : "after");
      await run.drain();
      const { versions, ledger, manifestos } = await run.published(manifesto);
      const where = `after a crash at write ${n}`;
      expect(
        versions.map((version) => version.number),
        where,
      ).toEqual([1, 2]);
      expect(versions[1]?.previousUpload, where).toBe(versions[0]?.upload);
      expect(
        ledger.map((entry) => entry.upload),
        where,
      ).toEqual(versions.map((version) => version.upload));
      expect(manifestos[0]?.latest.number, where).toBe(2);
    }
  }, 300_000);
});

describe("errors are named, and disturb nothing else", () => {
  it.each<[string, string, Uint8Array | string, string]>([
    ["an empty file", `${folder}/empty.txt`, "", "empty"],
    ["a file in no manifesto's folder", "inbox/lost.txt", first, "not-placed"],
    [
      "an unknown type",
      `${folder}/noise.bin`,
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 32),
      "unknown-type",
    ],
    ["an old Word file", `${folder}/plan.rtf`, "{\\rtf1\\ansi We will plant trees.}", "unsupported-type"],
    ["half a PDF", `${folder}/half.pdf`, "%PDF-1.7\n1 0 obj <<", "corrupt"],
  ])("says what is wrong with %s", async (_what, key, bytes, code) => {
    const run = await freshRun();
    run.drop(key, bytes);
    run.drop(`${folder}/good.txt`, first);
    await run.drain();
    const states = new Map((await run.uploads()).map((upload) => [upload.key, upload.state]));
    const state = states.get(key);
    expect(state).toMatchObject({ name: "failed", failure: { code } });
    if (state?.name === "failed") expect(state.failure.remedy.length).toBeGreaterThan(10);
    expect(states.get(`${folder}/good.txt`)).toEqual({ name: "published", version: 1 });
  });
});

describe("nothing vanishes unseen", () => {
  it("holds a version for review with the reason, and publishes it on a person's word", async () => {
    const run = await freshRun();
    const many = ["homes", "trees", "buses", "parks", "libraries", "shelters"];
    const whole = draft(...many.map((what, i) => `Build ${(i + 2) * 100} ${what} by 2029`));
    await dropInTurn(run, [whole, draft("Publish every contract")]);
    const [held] = await run.uploads().then((all) => all.filter((upload) => upload.state.name === "held"));
    expect(held?.state).toMatchObject({ reasons: [{ code: "most-pledges-gone" }] });
    expect((await run.published(manifesto)).ledger).toHaveLength(1);
    if (held === undefined) return;
    expect(await run.approve(held)).toBe("approved");
    await run.drain();
    expect((await run.published(manifesto)).versions.map((version) => version.number)).toEqual([1, 2]);
    expect(await run.approve(held)).toBe("not-held");
  });
});

describe("deliveries", () => {
  it("are tried again until taken, with the same id, and recorded once", async () => {
    const run = await freshRun();
    await run.store.subscriptions.add(subscription);
    run.answers.push(500, 503);
    await dropInTurn(run, [first, second]);
    expect(run.webhooks.map((hook) => hook.id)).toEqual(Array(3).fill("msg_s_2"));
    expect(await run.store.deliveries.get("s", 2)).toMatchObject({ state: "delivered", attempts: 3 });
  });

  it("are recorded as failed after the last attempt", async () => {
    const run = await freshRun();
    await run.store.subscriptions.add(subscription);
    run.answers.push(...Array(20).fill(500));
    await expect(dropInTurn(run, [first, second])).rejects.toThrow("did not take it: HTTP 500");
    expect(await run.store.deliveries.get("s", 2)).toMatchObject({ state: "failed", outcome: "HTTP 500" });
  });

  it("reach a subscriber who came while the ledger was being read", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first]);
    run.drop(`${folder}/second.txt`, second);
    run.subscribeDuringNextRead({ ...subscription, after: 1 });
    await run.drain();
    expect((await run.published(manifesto)).deliveries.map((one) => one.entry)).toEqual([2]);
  });

  it("go to later entries only", async () => {
    const run = await freshRun();
    await dropInTurn(run, [first, second]);
    await run.store.subscriptions.add({ ...subscription, after: await run.store.ledger.tail() });
    await dropInTurn(run, [third]);
    expect((await run.published(manifesto)).deliveries.map((one) => one.entry)).toEqual([3]);
  });
});
