import type { UploadId } from "../core/model.ts";
import type { Clock, Uploads } from "../ports.ts";
import { internal } from "./failures.ts";

/**
 * Runs a stage for one upload. If its last attempt throws, the upload says so instead of standing still
 * for ever; the error goes on, and the message to the dead-letter queue.
 */
export async function owningUpToFaults(
  { uploads, clock }: { readonly uploads: Uploads; readonly clock: Clock },
  id: UploadId,
  lastAttempt: boolean,
  stage: () => Promise<void>,
): Promise<void> {
  try {
    await stage();
  } catch (error) {
    if (lastAttempt) {
      await uploads.advance({ id, at: clock(), state: { name: "failed", failure: internal } });
    }
    throw error;
  }
}
