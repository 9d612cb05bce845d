import type { UploadId } from "../core/model.ts";
import type { Clock, Queue, Uploads } from "../ports.ts";
import { objectCreatedMessage } from "./object-event.ts";

/**
 * Publishes a held upload on a person's word: records the decision and sends the upload's artefact
 * through the store stage again, which then passes over the reasons that the person saw, and no others.
 */
export async function approveUpload(
  world: { readonly uploads: Uploads; readonly storeQueue: Queue; readonly clock: Clock },
  id: UploadId,
): Promise<"approved" | "not-held" | "unknown"> {
  const upload = await world.uploads.get(id);
  if (upload === null) return "unknown";
  if (upload.state.name !== "held") return "not-held";
  const reasons = upload.state.reasons.map((reason) => reason.code);
  await world.uploads.approve(upload.id, { at: world.clock(), reasons });
  await world.storeQueue.send(objectCreatedMessage(upload.state.artefact));
  return "approved";
}
