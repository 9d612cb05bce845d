import { uploadLimits } from "../contracts.ts";
import { extractorVersion } from "../core/extract/version.ts";
import { sha256 } from "../core/ids.ts";
import { err, type Result, type StructuredDocument, type Upload, type UploadId } from "../core/model.ts";
import { extractedKeyOf, writeArtefact } from "./artefacts.ts";
import type { ExtractWorld } from "./extract-upload.ts";
import { missing, replaced, tooLarge } from "./failures.ts";
import { mayNeedRecognition } from "./recognition.ts";
import { failRereading, owningUpToThoseWhoWait, rereadMessage } from "./rereading.ts";

/**
 * Reads an upload's file again under today's rules: the same bytes → `extracted/`, from where the stages after it
 * go on as always. What the upload ended as stays. Safe to repeat.
 */
export async function rereadUpload(world: ExtractWorld, id: UploadId, lastAttempt: boolean): Promise<void> {
  const { uploads, readings, objects, recogniseQueue, log } = world;
  const upload = await uploads.get(id);
  if (upload === null) return log("reread-unknown", { upload: id });
  await owningUpToThoseWhoWait(world, id, lastAttempt, async () => {
    if ((await readings.latest(id)) === null) await readings.record(id, { state: "asked" });
    const outcome = await readOriginal(world, upload);
    if (recogniseQueue !== null && mayNeedRecognition(outcome)) return recogniseQueue.send(rereadMessage(id));
    if (!outcome.ok) return failRereading(world, id, outcome.error);
    const key = extractedKeyOf(id, extractorVersion);
    await objects.put(key, writeArtefact(outcome.value), "application/json");
    log("upload-read-again", { upload: id, format: outcome.value.format });
  });
}

/** Of an upload from before object versions were kept, the bytes themselves tell whether it is still the file. */
async function readOriginal(
  { objects, extractor }: ExtractWorld,
  { key, versionId, fileName, sha256: known }: Upload,
): Promise<Result<StructuredDocument>> {
  const { maxBytes } = uploadLimits;
  const stored = await objects.get(key, { versionId: versionId ?? undefined, maxBytes });
  if (stored === null) return err(missing);
  if (stored === "too-large") return err(tooLarge(maxBytes));
  if (sha256(stored.bytes) !== known) return err(replaced);
  return extractor(stored.bytes, fileName);
}
