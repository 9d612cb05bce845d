import { describe, expect, it } from "vitest";
import { classifierVersion } from "../../functions/core/classify/index.ts";
import { extractorVersion } from "../../functions/core/extract/version.ts";
import { sha256 } from "../../functions/core/ids.ts";
import { err, type UploadState } from "../../functions/core/model.ts";
import { classifiedKeyOf, extractedKeyOf, writeArtefact } from "../../functions/pipeline/artefacts.ts";
import { classifyUpload } from "../../functions/pipeline/classify-upload.ts";
import { objectCreatedMessage } from "../../functions/pipeline/object-event.ts";
import { rereadUpload } from "../../functions/pipeline/reread-upload.ts";
import { rereadAsked, rereadMessage, wakeWaiting } from "../../functions/pipeline/rereading.ts";
import { storeVersion } from "../../functions/pipeline/store-version.ts";
import { at, manifesto, uploadNumbered, versionOf } from "../contract/samples.ts";
import { memoryObjects } from "../fakes/memory-objects.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryStore } from "../fakes/memory-store.ts";

/** How a re-reading ends for those who wait: the single stages, with a store in memory. */

const [version, next] = [uploadNumbered(1), uploadNumbered(2)];
const old = { extract: "0", classify: "0", compare: "1" };
const artefact = classifiedKeyOf(next, extractorVersion, classifierVersion);
const key = "inbox/riverside/netherby/2027-05-06/first.txt";
const document = { format: "text", language: "en", title: null, pages: 1, coverage: 1, warnings: [] };
const corrupt = { code: "corrupt", message: "It is broken.", remedy: "Save it again." } as const;

/** A version that rules of before found, and a classified upload that is to follow it. */
async function world(state: UploadState = { name: "classified" }) {
  const store = memoryStore();
  const objects = memoryObjects();
  const queues = {
    extractQueue: memoryQueue(),
    storeQueue: memoryQueue(),
    alertQueue: memoryQueue(),
    recogniseQueue: null,
  };
  const bytes = new TextEncoder().encode("We will plant trees.");
  objects.upload(key, bytes);
  const facts = { manifesto, key, fileName: "first.txt", sha256: sha256(bytes) };
  await store.uploads.advance({ id: version, at, state: { name: "published", version: 1 }, facts });
  await store.uploads.advance({ id: next, at, state, facts: { ...facts, sha256: versionOf(2).sha256 } });
  await store.versions.saveSnapshot({ ...versionOf(1), rules: old, pledges: [], changes: [] });
  await store.versions.claim({ ...versionOf(1), rules: old });
  await objects.put(artefact, writeArtefact({ ...document, units: [] }), "application/json");
  return {
    ...store,
    ...queues,
    objects,
    extractor: async () => err(corrupt),
    clock: () => at,
    log: () => {},
  };
}

describe("an upload that waits", () => {
  it("shows where it stands, even if this was its message's last attempt", async () => {
    const w = await world();
    await storeVersion(w, artefact, true);
    expect((await w.uploads.get(next))?.state).toEqual({ name: "classified" });
    expect(w.extractQueue.sent()).toEqual([{ reread: version }]);
    expect(await w.readings.waiting(version)).toEqual([{ upload: next, artefact }]);
  });

  it("is taken up when the file cannot be read again", async () => {
    const w = await world();
    await storeVersion(w, artefact, false);
    await rereadUpload(w, version, false);
    expect(await w.readings.latest(version)).toEqual({ state: "failed", failure: corrupt });
    expect(w.storeQueue.sent()).toEqual([objectCreatedMessage(artefact)]);
    expect((await w.uploads.get(version))?.state).toEqual({ name: "published", version: 1 });
  });

  it.each(["classify", "store"] as const)("is taken up when the %s stage gives up", async (stage) => {
    const w = await world();
    await storeVersion(w, artefact, false);
    const fail = (last: boolean) =>
      stage === "classify"
        ? classifyUpload(w, extractedKeyOf(version, "gone"), last)
        : storeVersion(w, classifiedKeyOf(version, "gone", "gone"), last);
    await expect(fail(false)).rejects.toThrow("cannot be read");
    expect(w.storeQueue.sent()).toEqual([]);
    await expect(fail(true)).rejects.toThrow("cannot be read");
    expect(await w.readings.latest(version)).toMatchObject({
      state: "failed",
      failure: { code: "internal" },
    });
    expect(w.storeQueue.sent()).toEqual([objectCreatedMessage(artefact)]);
    expect((await w.uploads.get(version))?.state).toEqual({ name: "published", version: 1 });
  });

  it("for its own file is held when that cannot be read", async () => {
    const w = await world();
    const older = classifiedKeyOf(next, "0", "0");
    const newer = { ...versionOf(2, uploadNumbered(3)), sha256: sha256("another") };
    await w.versions.claim(newer);
    await w.objects.put(older, writeArtefact({ ...document, units: [] }), "application/json");
    await storeVersion(w, older, false);
    expect(w.extractQueue.sent()).toEqual([{ reread: next }]);
    await rereadUpload(w, next, false);
    expect(w.storeQueue.sent()).toEqual([objectCreatedMessage(older)]);
    await storeVersion(w, older, false);
    expect((await w.uploads.get(next))?.state).toMatchObject({ name: "held" });
  });

  it("is left alone once it is settled, unless a person has just approved it", async () => {
    const held: UploadState = { name: "held", reasons: [], artefact };
    for (const [state, approved, sent] of [
      [{ name: "published", version: 2 }, false, 0],
      [held, false, 0],
      [held, true, 1],
    ] as const) {
      const w = await world(state);
      await w.readings.wait(version, { upload: next, artefact });
      if (approved) await w.uploads.approve(next, { at, reasons: [] });
      await wakeWaiting(w, version);
      expect(w.storeQueue.sent()).toHaveLength(sent);
    }
  });
});

describe("a version that nobody wants read again", () => {
  it("is neither classified nor stored again when its events come again", async () => {
    const w = await world();
    const before = w.objects.all().size;
    await classifyUpload(w, extractedKeyOf(version, "gone"), true);
    await storeVersion(w, classifiedKeyOf(version, "gone", "gone"), true);
    expect(w.objects.all().size).toBe(before);
    expect(await w.readings.latest(version)).toBeNull();
  });
});

describe("the message that asks", () => {
  it("names an upload, and is told from an object's event", () => {
    expect(rereadAsked(JSON.stringify(rereadMessage(version)))).toBe(version);
    expect(rereadAsked(JSON.stringify(objectCreatedMessage(key)))).toBeNull();
    expect(rereadAsked(JSON.stringify({ reread: "../elsewhere" }))).toBeNull();
    expect(rereadAsked("null")).toBeNull();
  });

  it("does nothing for an upload that is not known", async () => {
    const w = await world();
    await rereadUpload(w, uploadNumbered(9), true);
    expect(w.storeQueue.sent()).toEqual([]);
  });
});
