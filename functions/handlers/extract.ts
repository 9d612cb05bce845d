import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { extractUpload } from "../pipeline/extract-upload.ts";
import { objectsCreated } from "../pipeline/object-event.ts";
import { rereadUpload } from "../pipeline/reread-upload.ts";
import { rereadAsked } from "../pipeline/rereading.ts";
import { wireExtract } from "../wiring/stages.ts";
import { eachMessage } from "./batch.ts";

const world = wireExtract(process.env);

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage("extract", event, world.log, async (body, lastAttempt) => {
    const again = rereadAsked(body);
    if (again !== null) return rereadUpload(world, again, lastAttempt);
    for (const object of objectsCreated(body)) await extractUpload(world, object, lastAttempt);
  });
}
