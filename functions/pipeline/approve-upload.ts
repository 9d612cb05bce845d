import type { UploadId } from "../core/model.ts";
import type { Audits, Clock, Queue, Uploads } from "../ports.ts";
import { objectCreatedMessage } from "./object-event.ts";

/**
 * Publishes a held upload on a person's word: records the decision and sends the upload's artefact
 * through the store stage again, which then passes over the reasons that the person saw, and no others.
 *
 * @param by who it is, as the token names them; null where no tokens are taken
 */
export async function approveUpload(
  world: {
    readonly uploads: Uploads;
    readonly audits: Audits;
    readonly storeQueue: Queue;
    readonly clock: Clock;
  },
  id: UploadId,
  by: string | null,
): Promise<"approved" | "not-held" | "unknown"> {
  const upload = await world.uploads.get(id);
  if (upload === null) return "unknown";
  const { state, manifesto } = upload;
  if (state.name !== "held" || manifesto === null) return "not-held";
  const reasons = state.reasons.map((reason) => reason.code);
  const at = world.clock();
  const note = reasons.join(", ");
  await world.audits.record({ act: "published", at, by, manifesto, upload: upload.id, version: null, note });
  await world.uploads.approve(upload.id, { at, reasons });
  await world.storeQueue.send(objectCreatedMessage(state.artefact));
  return "approved";
}
