import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { QueueFunction } from "../contracts.ts";
import { queueFunctions } from "../contracts.ts";
import type { Log, Retries } from "../ports.ts";

/**
 * Works through a batch of queue messages one by one and answers which of them failed, so that the queue
 * keeps those and only those.
 *
 * @param name the function whose limits tell when an attempt is the last
 * @param retries puts a failed message off by the function's pauses, where it has some
 */
export async function eachMessage(
  name: QueueFunction["name"],
  event: SQSEvent,
  log: Log,
  work: (body: string, lastAttempt: boolean) => Promise<void>,
  retries?: Retries,
): Promise<SQSBatchResponse> {
  const { maxReceives = 1, pauses = null } = queueFunctions.find((fn) => fn.name === name) ?? {};
  const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
  for (const record of event.Records) {
    try {
      await work(record.body, receives(record) >= maxReceives);
    } catch (error) {
      const facts = { function: name, message: record.messageId };
      log("message-failed", { ...facts, error: describe(error), stack: stackOf(error) });
      batchItemFailures.push({ itemIdentifier: record.messageId });
      const pause = pauses?.[receives(record) - 1];
      if (pause === undefined) continue;
      // Where that fails, the message comes again after the visibility timeout: sooner, and no less.
      await retries
        ?.postpone(record.receiptHandle, pause)
        .catch((fault: unknown) => log("message-not-postponed", { ...facts, error: describe(fault) }));
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

const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : undefined);
