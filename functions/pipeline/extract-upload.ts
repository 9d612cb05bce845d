import { uploadLimits } from "../contracts.ts";
import { extractorVersion } from "../core/extract/version.ts";
import { sha256, uploadIdOf } from "../core/ids.ts";
import { err, type Failure, type Result, type StructuredDocument, type UploadId } from "../core/model.ts";
import { fileNameOf, placeUpload } from "../core/placement.ts";
import { isSettled, type UploadFacts } from "../core/upload-progress.ts";
import { wishesOf } from "../core/upload-wishes.ts";
import type { Clock, Extractor, Objects, Queue, ReadingProgress } from "../ports.ts";
import { extractedKeyOf, writeArtefact } from "./artefacts.ts";
import { missing, tooLarge } from "./failures.ts";
import { owningUpToFaults } from "./fault.ts";
import type { ObjectCreated } from "./object-event.ts";
import { mayNeedRecognition, recognitionProgress, sendToRecognition } from "./recognition.ts";
import type { RereadingWorld } from "./rereading.ts";

export type ExtractWorld = RereadingWorld & {
  readonly objects: Objects;
  readonly extractor: Extractor;
  /** Where scans go; null where nothing takes them, or where the extractor recognises text itself. */
  readonly recogniseQueue: Queue | null;
  readonly clock: Clock;
};

/**
 * Stage extract: an inbox object → the structured document in `extracted/`. Whatever is wrong with the
 * file ends as the upload's state "failed" with its reason; only faults of the world throw.
 */
export async function extractUpload(
  world: ExtractWorld,
  object: ObjectCreated,
  lastAttempt: boolean,
): Promise<void> {
  const { uploads, clock } = world;
  const id = uploadIdOf(object.key, object.version);
  const known = await uploads.get(id);
  if (known !== null && isSettled(known)) return;
  const named = placeUpload(object.key, {});
  await uploads.advance({
    id,
    at: clock(),
    state: { name: "received" },
    facts: {
      key: object.key,
      versionId: object.versionId ?? null,
      fileName: fileNameOf(object.key),
      size: object.size,
      arrivedAt: object.at ?? clock(),
      manifesto: named.ok ? named.value.manifesto : null,
    },
  });
  await uploads.bindTicket(ticketOf(object.key), id);
  await owningUpToFaults(world, id, lastAttempt, () => extractObject(world, object, id, lastAttempt));
}

async function extractObject(
  world: ExtractWorld,
  object: ObjectCreated,
  id: UploadId,
  lastAttempt: boolean,
): Promise<void> {
  const { uploads, recogniseQueue, clock, log } = world;
  const progress = recognitionProgress(world, id);
  // A last attempt goes under the failure that stays should it be stopped.
  const { outcome, facts } = await read(world, object, lastAttempt ? undefined : progress.onProgress);
  await progress.written();
  if (recogniseQueue !== null && mayNeedRecognition(outcome)) {
    return sendToRecognition(world, recogniseQueue, object, id, facts);
  }
  if (!outcome.ok) {
    await uploads.advance({ id, at: clock(), state: { name: "failed", failure: outcome.error }, facts });
    log("upload-failed", { upload: id, code: outcome.error.code });
    return;
  }
  await uploads.advance({
    id,
    at: clock(),
    state: { name: "extracted" },
    facts: { ...facts, format: outcome.value.format },
  });
  await world.objects.put(
    extractedKeyOf(id, extractorVersion),
    writeArtefact(outcome.value),
    "application/json",
  );
  log("upload-extracted", { upload: id, format: outcome.value.format, pages: outcome.value.pages });
}

type Reading = { readonly outcome: Result<StructuredDocument>; readonly facts: UploadFacts };

/** Fetches, places and extracts; the facts hold what was learnt, also of a file that failed. */
async function read(
  { objects, extractor }: ExtractWorld,
  object: ObjectCreated,
  onProgress: ((progress: ReadingProgress) => void) | undefined,
): Promise<Reading> {
  const { maxBytes } = uploadLimits;
  const failed = (failure: Failure): Reading => ({ outcome: err(failure), facts: {} });
  const stored = await objects.get(object.key, { versionId: object.versionId, maxBytes });
  if (stored === null) return failed(missing);
  if (stored === "too-large") return failed(tooLarge(maxBytes));
  const placement = placeUpload(object.key, stored.metadata);
  if (!placement.ok) return failed(placement.error);
  const wishes = wishesOf(stored.metadata);
  const facts = {
    ...placement.value,
    ...(wishes && { wishes }),
    size: stored.bytes.length,
    sha256: sha256(stored.bytes),
  };
  return { outcome: await extractor(stored.bytes, placement.value.fileName, { onProgress }), facts };
}

/** The API puts a ticket's file under `inbox/<party>/<area>/<election>/<ticket>/`. */
function ticketOf(key: string): string {
  return key.split("/")[4] ?? "";
}
