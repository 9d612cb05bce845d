import type { Failure, UploadId } from "../core/model.ts";
import { isSettled } from "../core/upload-progress.ts";
import type { Clock, Log, Uploads } from "../ports.ts";
import { internal, neverFinished } from "./failures.ts";

/**
 * Runs a stage for one upload, so that the upload never stands still for ever. Before the last attempt it
 * is marked as never finished, which stays if the attempt is stopped from outside (time, memory) and goes
 * if it comes to its end. If the attempt throws, the log names the upload, and after the last one the upload says
 * that the fault is not the file's; the error goes on, and the message to the dead-letter queue.
 */
export async function owningUpToFaults(
  { uploads, clock, log }: { readonly uploads: Uploads; readonly clock: Clock; readonly log: Log },
  id: UploadId,
  lastAttempt: boolean,
  stage: () => Promise<void>,
): Promise<void> {
  const markFailed = async (failure: Failure) => {
    const upload = await uploads.get(id);
    // What is settled stays: a held upload goes on waiting for a person.
    if (upload !== null && isSettled(upload)) return;
    await uploads.advance({ id, at: clock(), state: { name: "failed", failure } });
  };
  if (lastAttempt) await markFailed(neverFinished);
  try {
    await stage();
  } catch (error) {
    // Before anything else, which may fail for the same reason.
    log("upload-fault", { upload: id, lastAttempt, error: String(error) });
    if (lastAttempt) await markFailed(internal);
    throw error;
  }
}
