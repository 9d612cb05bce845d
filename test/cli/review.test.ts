import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { uploadIdOf } from "../../functions/core/ids.ts";
import type { Version } from "../../functions/core/model.ts";
import { withdrawalAsked, withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { serveApp } from "../browser/chromium.ts";
import { subscriptionNamed } from "../contract/samples.ts";
import { anyToken } from "../fakes/fake-tokens.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, sampleChanges, samplePledges, seedSample } from "../fakes/sample-ledger.ts";
import { ledger } from "./run-ledger.ts";

let served: Awaited<ReturnType<typeof serveApp>>;
let { world, store } = memoryWorld();
let versions: Version[] = [];
/** What the store stage would do with the next message. */
const stage = async (body: unknown) => {
  const asked = withdrawalAsked(JSON.stringify(body));
  if (asked === null) throw new Error("no withdrawal was asked for");
  await withdrawVersion({ ...store, alertQueue: memoryQueue(), clock: world.clock, log: world.log }, asked);
};

beforeAll(async () => {
  process.env.LEDGER_TOKEN = anyToken;
  served = await serveApp(() => ({ fetch: (request) => createApi(world).fetch(request) }));
});
beforeEach(async () => {
  ({ world, store } = memoryWorld({ storeQueue: { send: stage } }));
  versions = await seedSample(store);
});
afterAll(async () => {
  delete process.env.LEDGER_TOKEN;
  await served?.close();
});

const run = (...argv: string[]) => ledger([...argv, "--server", served.origin]);

/** Holds an upload that would follow the latest version with the changes of the sample's second. */
async function hold(facts: Partial<Version> = {}) {
  const upload = uploadIdOf("inbox/held", "1");
  const latest = versions.at(-1);
  if (latest === undefined) throw new Error("the sample has versions");
  const summary = versions[1]?.summary ?? null;
  const plan = { ...latest, number: 4, follows: 3, previousUpload: latest.upload, upload, summary, ...facts };
  await store.versions.saveSnapshot({
    ...plan,
    pledges: samplePledges[1] ?? [],
    changes: sampleChanges[1] ?? [],
  });
  await store.uploads.keepPlan(plan);
  const state = { name: "held", reasons: [], artefact: "classified/held/1.json" } as const;
  await store.uploads.advance({ id: upload, at: world.clock(), state, facts: { manifesto: netherby } });
  return upload;
}

describe("ledger preview", () => {
  it("shows what a held upload would change, and how many would be alerted", async () => {
    await store.subscriptions.add({ ...subscriptionNamed("all"), filter: {} });
    const { code, stdout, stderr } = await run("preview", await hold());
    expect(code).toBe(0);
    expect(stdout).toContain(`${netherby} version 4, not published, compared with version 3\n\n1 dropped`);
    expect(stdout).toContain("We will reopen Mill Lane library.");
    expect(stderr).toContain("publishing it alerts 1 subscriber");
    expect(stderr).not.toContain("another version stands");
  });

  it("says when what it was compared with does not stand any more", async () => {
    const id = await hold();
    await run("withdraw", netherby, "3", "--reason", "Wrong file.");
    expect((await run("preview", id)).stderr).toContain("another version stands by now");
  });

  it("answers JSON, and tells of a first version that nothing is compared", async () => {
    const id = await hold({ number: 1, follows: null, summary: null });
    expect((await run("preview", id)).stdout).toContain("nothing to compare with yet");
    expect(JSON.parse((await run("preview", id, "--json")).stdout)).toMatchObject({ alerts: 0, upload: id });
  });

  it("passes on why there is none", async () => {
    const { code, stderr } = await run("preview", "u-unknown");
    expect([code, stderr]).toEqual([1, expect.stringContaining("There is no such upload.")]);
  });
});

describe("ledger withdraw", () => {
  it("takes a version back and tells what stands", async () => {
    const { code, stdout } = await run("withdraw", netherby, "3", "--reason", "It was a draft.");
    expect([code, stdout]).toEqual([
      0,
      `${netherby} version 3 is withdrawn: It was a draft.\nVersion 2 stands now.\n`,
    ]);
    for (const number of ["2", "1"]) {
      const last = await run("withdraw", netherby, number, "--reason", "That too.", "--json");
      expect(JSON.parse(last.stdout)).toMatchObject({ standing: number === "2" ? 1 : null });
    }
    expect((await store.ledger.after(3, 9)).map(({ kind, version }) => [kind, version])).toEqual([
      ["withdrawn", 3],
      ["withdrawn", 2],
      ["withdrawn", 1],
    ]);
  });

  it("passes on why it cannot", async () => {
    await run("withdraw", netherby, "3", "--reason", "It was a draft.");
    expect((await run("withdraw", netherby, "3", "--reason", "x")).stderr).toContain("withdrawn already");
    expect((await run("withdraw", netherby, "7", "--reason", "x")).stderr).toContain("no version 7");
    expect((await run("withdraw", netherby, "2")).code).toBe(2);
    expect((await run("withdraw", netherby, "two", "--reason", "x")).code).toBe(2);
  });
});

describe("ledger audit", () => {
  const acts = async (...argv: string[]) => (await run("audit", ...argv)).stdout.trim().split("\n");

  it("lists who did what, newest first", async () => {
    await run("withdraw", netherby, "3", "--reason", "It was a draft.");
    await run("withdraw", netherby, "2", "--reason", "That\ttoo.");
    const when = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect((await acts()).map((line) => line.split("  "))).toEqual([
      [when, expect.any(String), "withdrawn", `${netherby} version 2: That too.`],
      [when, expect.any(String), "withdrawn", `${netherby} version 3: It was a draft.`],
    ]);
    expect(await acts("--limit", "1", "--manifesto", netherby)).toEqual([
      expect.stringContaining("version 2"),
    ]);
  });

  it("gives all that the server says as JSON, an act on each line", async () => {
    await run("withdraw", netherby, "3", "--reason", "It was a draft.");
    expect((await acts("--json")).map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ act: "withdrawn", version: 3, note: "It was a draft." }),
    ]);
  });

  it("passes on that a manifesto is unknown", async () => {
    const { code, stderr } = await run("audit", "--manifesto", "a.b.c");
    expect([code, stderr]).toEqual([1, expect.stringContaining("There is no such manifesto.")]);
  });
});
