import { describe, expect, it } from "vitest";
import { owningUpToFaults } from "../../functions/pipeline/fault.ts";
import { at, uploadNumbered } from "../contract/samples.ts";
import { memoryStore } from "../fakes/memory-store.ts";

const id = uploadNumbered(1);
const silent = () => {};
const fail = () => Promise.reject(new Error("no table"));

async function afterwards(lastAttempt: boolean, stage: () => Promise<void>, held = false) {
  const { uploads } = memoryStore();
  await uploads.advance({
    id,
    at,
    state: held ? { name: "held", reasons: [], artefact: "a" } : { name: "classified" },
  });
  const world = { uploads, clock: () => at, log: silent };
  const thrown = await owningUpToFaults(world, id, lastAttempt, stage).then(
    () => false,
    () => true,
  );
  return { thrown, state: (await uploads.get(id))?.state };
}

describe("owningUpToFaults", () => {
  it("leaves the upload as it is while there are attempts left, and lets the error go on", async () => {
    expect(await afterwards(false, fail)).toEqual({ thrown: true, state: { name: "classified" } });
  });

  it("says that the fault is not the file's when the last attempt fails", async () => {
    const { thrown, state } = await afterwards(true, fail);
    expect(thrown).toBe(true);
    expect(state).toMatchObject({ name: "failed", failure: { code: "internal" } });
  });

  it("has marked the upload already when the last attempt is stopped from outside", async () => {
    const { uploads } = memoryStore();
    await uploads.advance({ id, at, state: { name: "classified" } });
    let seen: unknown;
    await owningUpToFaults({ uploads, clock: () => at, log: silent }, id, true, async () => {
      seen = (await uploads.get(id))?.state;
    });
    expect(seen).toMatchObject({ name: "failed", failure: { code: "timed-out" } });
  });

  it("logs which upload met which fault, even where its state cannot be written", async () => {
    const { uploads } = memoryStore();
    const logged: unknown[] = [];
    let broken = false;
    const world = {
      uploads: {
        ...uploads,
        get: (id: string) => (broken ? Promise.reject(new Error("no answer")) : uploads.get(id)),
      },
      clock: () => at,
      log: (event: string, facts?: object) => void logged.push({ event, ...facts }),
    };
    const stage = () => {
      broken = true;
      return fail();
    };
    await expect(owningUpToFaults(world, id, true, stage)).rejects.toThrow("no answer");
    expect(logged).toEqual([
      { event: "upload-fault", upload: id, lastAttempt: true, error: "Error: no table" },
    ]);
  });

  it("takes no held upload away from its reviewer", async () => {
    expect(await afterwards(true, fail, true)).toMatchObject({ thrown: true, state: { name: "held" } });
    expect(await afterwards(true, async () => {}, true)).toMatchObject({ state: { name: "held" } });
  });
});
