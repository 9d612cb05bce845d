import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { takeUpFile } from "../pipeline/take-up-file.ts";
import { wireExtract } from "../wiring/stages.ts";
import { eachMessage } from "./batch.ts";

const world = wireExtract(process.env);

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage("extract", event, world.log, (body, lastAttempt) =>
    takeUpFile(world, body, lastAttempt),
  );
}
