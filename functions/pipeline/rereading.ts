import { z } from "zod";
import type { Failure, ReadingRules, UploadId } from "../core/model.ts";
import { uploadId } from "../core/schemas.ts";
import { isSettled } from "../core/upload-progress.ts";
import type { Log, Queue, Readings, Uploads } from "../ports.ts";
import { internal } from "./failures.ts";
import { objectCreatedMessage } from "./object-event.ts";

/** What every stage on the way of a re-reading needs, to say how it ended. */
export type RereadingWorld = {
  readonly uploads: Uploads;
  readonly readings: Readings;
  /** Takes up again the uploads that waited. */
  readonly storeQueue: Queue;
  readonly log: Log;
};

/** A message that makes the extract stage read an upload's file again, under today's rules. */
export const rereadMessage = (upload: UploadId): object => ({ reread: upload });

const message = z.object({ reread: uploadId });

/** The upload that a message of the extract or recognise queue wants read again; null for any other message. */
export function rereadAsked(body: string): UploadId | null {
  return message.safeParse(JSON.parse(body)).data?.reread ?? null;
}

/** Sends on those that waited for an upload to be read again; what became settled since has nothing to wait for. */
export async function wakeWaiting(
  { uploads, readings, storeQueue }: RereadingWorld,
  on: UploadId,
): Promise<void> {
  for (const { upload: id, artefact } of await readings.waiting(on)) {
    const upload = await uploads.get(id);
    const approved = upload?.state.name === "held" && (await uploads.approved(id)) !== null;
    if (upload === null || (isSettled(upload) && !approved)) continue;
    await storeQueue.send(objectCreatedMessage(artefact));
  }
}

/** Records under which rules an upload was read, if that was asked for. */
export async function recordRead(
  { readings }: Pick<RereadingWorld, "readings">,
  id: UploadId,
  rules: ReadingRules,
): Promise<void> {
  if ((await readings.latest(id))?.state === "asked") await readings.record(id, { state: "read", rules });
}

/** Records that an upload could not be read again, and tells those that waited for it. */
export async function failRereading(world: RereadingWorld, id: UploadId, failure: Failure): Promise<void> {
  await world.readings.record(id, { state: "failed", failure });
  await wakeWaiting(world, id);
  world.log("rereading-failed", { upload: id, code: failure.code });
}

/**
 * Runs a stage of a re-reading. The upload's own state is not touched; if the last attempt throws, those that wait
 * learn that there will be no reading. The error goes on, and the message to the dead-letter queue.
 */
export async function owningUpToThoseWhoWait(
  world: RereadingWorld,
  id: UploadId,
  lastAttempt: boolean,
  stage: () => Promise<void>,
): Promise<void> {
  try {
    await stage();
  } catch (error) {
    world.log("rereading-fault", { upload: id, lastAttempt, error: String(error) });
    if (lastAttempt) await failRereading(world, id, internal);
    throw error;
  }
}
