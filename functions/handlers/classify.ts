import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { classifyUpload } from "../pipeline/classify-upload.ts";
import { objectsCreated } from "../pipeline/object-event.ts";
import { wireClassify } from "../wiring/stages.ts";
import { eachMessage } from "./batch.ts";

const world = wireClassify(process.env);

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage("classify", event, world.log, async (body, lastAttempt) => {
    for (const { key } of objectsCreated(body)) await classifyUpload(world, key, lastAttempt);
  });
}
