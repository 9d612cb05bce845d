import { afterAll, describe, expect, it } from "vitest";
import { previewUpload } from "../../functions/pipeline/preview-upload.ts";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { manifesto, subscriptionNamed } from "../contract/samples.ts";
import { type PipelineRun, pipelineRun } from "./pipeline-run.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());
const freshRun = async () => pipelineRun(await tables.freshClient());

const folder = "inbox/riverside/netherby/2027-05-06";
const first = "We will:\n\n- Build 200 council homes by 2029\n- Plant 4,000 trees\n";
const second = "We will:\n\n- Build 150 council homes by 2031\n- Plant 4,000 trees\n";

async function dropped(run: PipelineRun, name: string, text: string, metadata: Record<string, string> = {}) {
  run.drop(`${folder}/${name}`, text, metadata);
  await run.drain();
  const upload = (await run.uploads()).find(({ fileName }) => fileName === name);
  if (upload === undefined) throw new Error("The upload is not recorded.");
  return upload;
}

describe("a version that its uploader wants looked at", () => {
  it("is held, previewed with its changes and alerts, and published on a person's word", async () => {
    const run = await freshRun();
    await run.store.subscriptions.add({ ...subscriptionNamed("s"), filter: { facets: ["weakened"] } });
    await run.store.subscriptions.add({ ...subscriptionNamed("t"), filter: { topics: [3] } });
    await dropped(run, "first.txt", first);
    const held = await dropped(run, "second.txt", second, { review: "true" });
    expect(held.state).toMatchObject({ name: "held", reasons: [{ code: "on-request" }] });
    expect((await run.published(manifesto)).versions).toHaveLength(1);

    const preview = await previewUpload(run.store, held.id);
    expect(preview).toMatchObject({ version: { number: 2, follows: 1 }, current: true, alerts: 1 });
    expect(preview?.changes).toMatchObject([
      { relation: "modified", facets: expect.arrayContaining(["weakened"]) },
    ]);

    expect(await run.approve(held)).toBe("approved");
    await run.drain();
    const { versions, changes } = await run.published(manifesto);
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(changes[1]).toEqual(preview?.changes);
    expect(await previewUpload(run.store, held.id)).toBeNull();
    expect((await run.store.audits.ofManifesto(manifesto, { limit: 9 })).items).toMatchObject([
      { act: "published", by: "staff", upload: held.id, note: "on-request" },
    ]);
  });

  it("tells when its preview is not current any more", async () => {
    const run = await freshRun();
    await dropped(run, "first.txt", first);
    const held = await dropped(run, "held.txt", second, { review: "true" });
    await dropped(run, "third.txt", `${second}- Open a night shelter\n`);
    expect(await previewUpload(run.store, held.id)).toMatchObject({ current: false });
    expect(await previewUpload(run.store, "u-unknown" as typeof held.id)).toBeNull();
  });
});

describe("a version that is to follow a certain one", () => {
  it("is published where that one stands, and held where it does not", async () => {
    const run = await freshRun();
    expect((await dropped(run, "a.txt", first, { follows: "0" })).state.name).toBe("published");
    expect((await dropped(run, "b.txt", second, { follows: "1" })).state.name).toBe("published");
    const late = await dropped(run, "c.txt", `${first}- Open a night shelter\n`, { follows: "1" });
    expect(late.state).toMatchObject({ name: "held", reasons: [{ code: "other-latest" }] });
  });
});
