import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { takeUpFile } from "../pipeline/take-up-file.ts";
import { wireRecognise } from "../wiring/stages.ts";
import { eachMessage } from "./batch.ts";

const world = wireRecognise(process.env);

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage("recognise", event, world.log, (body, lastAttempt) =>
    takeUpFile(world, body, lastAttempt),
  );
}
