import { classifierVersion } from "../core/classify/index.ts";
import { classifyDocument } from "../core/find-pledges.ts";
import { isSettled } from "../core/upload-progress.ts";
import type { Clock, Log, Objects, Uploads } from "../ports.ts";
import { classifiedKeyOf, extractedKey, loadExtracted, writeArtefact } from "./artefacts.ts";
import { owningUpToFaults } from "./fault.ts";

export type ClassifyWorld = {
  readonly objects: Objects;
  readonly uploads: Uploads;
  readonly clock: Clock;
  readonly log: Log;
};

/** Stage classify: a structured document in `extracted/` → its units and pledges in `classified/`. */
export async function classifyUpload(world: ClassifyWorld, key: string, lastAttempt: boolean): Promise<void> {
  const { upload } = extractedKey.parse(key);
  const known = await world.uploads.get(upload);
  if (known !== null && isSettled(known)) return;
  await owningUpToFaults(world, upload, lastAttempt, () => classifyArtefact(world, key));
}

async function classifyArtefact({ objects, uploads, clock, log }: ClassifyWorld, key: string): Promise<void> {
  const { upload: id, extract } = extractedKey.parse(key);
  const classified = classifyDocument(await loadExtracted(objects, key));
  await uploads.advance({ id, at: clock(), state: { name: "classified" } });
  await objects.put(
    classifiedKeyOf(id, extract, classifierVersion),
    writeArtefact(classified),
    "application/json",
  );
  log("upload-classified", { upload: id, units: classified.units.length });
}
