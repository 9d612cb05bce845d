import { classifierVersion } from "../core/classify/index.ts";
import { classifyDocument } from "../core/find-pledges.ts";
import { isSettled } from "../core/upload-progress.ts";
import type { Clock, Objects } from "../ports.ts";
import { classifiedKeyOf, extractedKey, loadExtracted, writeArtefact } from "./artefacts.ts";
import { owningUpToFaults } from "./fault.ts";
import { owningUpToThoseWhoWait, type RereadingWorld, recordRead } from "./rereading.ts";

export type ClassifyWorld = RereadingWorld & { readonly objects: Objects; readonly clock: Clock };

/**
 * Stage classify: a structured document in `extracted/` → its units and pledges in `classified/`. Of an upload that
 * is settled only what was asked to be read again, which leaves the upload as it is.
 */
export async function classifyUpload(world: ClassifyWorld, key: string, lastAttempt: boolean): Promise<void> {
  const { upload } = extractedKey.parse(key);
  const known = await world.uploads.get(upload);
  const stage = () => classifyArtefact(world, key);
  if (known === null || !isSettled(known)) return owningUpToFaults(world, upload, lastAttempt, stage);
  if ((await world.readings.latest(upload)) === null) return;
  await owningUpToThoseWhoWait(world, upload, lastAttempt, stage);
}

async function classifyArtefact(world: ClassifyWorld, key: string): Promise<void> {
  const { objects, uploads, clock, log } = world;
  const { upload: id, extract } = extractedKey.parse(key);
  const classified = classifyDocument(await loadExtracted(objects, key));
  const { state } = await uploads.advance({ id, at: clock(), state: { name: "classified" } });
  // A version is not read again before its reading is stored; what is still to be published is.
  if (state.name !== "published") await recordRead(world, id, { extract, classify: classifierVersion });
  await objects.put(
    classifiedKeyOf(id, extract, classifierVersion),
    writeArtefact(classified),
    "application/json",
  );
  log("upload-classified", { upload: id, units: classified.units.length });
}
