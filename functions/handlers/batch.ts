import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { QueueFunction } from "../contracts.ts";
import { queueFunctions } from "../contracts.ts";
import type { Log } from "../ports.ts";

/**
 * Works through a batch of queue messages one by one and answers which of them failed, so that the queue
 * keeps those and only those.
 *
 * @param name the function whose limits tell when an attempt is the last
 */
export async function eachMessage(
  name: QueueFunction["name"],
  event: SQSEvent,
  log: Log,
  work: (body: string, lastAttempt: boolean) => Promise<void>,
): Promise<SQSBatchResponse> {
  const maxReceives = queueFunctions.find((fn) => fn.name === name)?.maxReceives ?? 1;
  const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
  for (const record of event.Records) {
    try {
      await work(record.body, receives(record) >= maxReceives);
    } catch (error) {
      log("message-failed", { function: name, message: record.messageId, error: describe(error) });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

function receives(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
