import type { ScheduledEvent, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { alertSubscribers } from "../pipeline/alert-subscribers.ts";
import { wireAlert } from "../wiring/stages.ts";

const world = wireAlert(process.env);

/** A poke says only that the ledger grew, so one reading serves a whole batch of them, or the schedule. */
export async function handler(_event: SQSEvent | ScheduledEvent): Promise<SQSBatchResponse> {
  await alertSubscribers(world);
  return { batchItemFailures: [] };
}
