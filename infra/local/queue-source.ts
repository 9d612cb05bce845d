import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import type { Outcome } from "./execution-environment.ts";
import type { Lambda } from "./lambda.ts";
import { region } from "./names.ts";

/** Seconds one receive call waits for a message: the most SQS allows. */
const longPollSeconds = 20;
/** Milliseconds before receiving again after the queue itself failed. */
const pauseAfterError = 500;

export type QueueSourceOptions = {
  readonly sqs: SQSClient;
  readonly url: string;
  readonly arn: string;
  readonly batchSize: number;
  /** How many batches are worked on at once. */
  readonly concurrency: number;
  /** When a failed message is tried again. At least 1: fauxqs cannot persist a visibility of 0. */
  readonly retrySeconds: number;
  readonly lambda: Lambda;
  readonly onFailure: (reason: string) => void;
};

/**
 * Lambda's event source mapping for SQS: feeds a queue's messages to a function, deletes those it dealt
 * with and gives back the rest. Redrive to the dead-letter queue is the queue's own business.
 *
 * @returns stops receiving, and resolves when the batches under way are dealt with
 */
export function feedFromQueue(options: QueueSourceOptions): () => Promise<void> {
  const stopping = new AbortController();
  const lanes = Array.from({ length: options.concurrency }, () => work(options, stopping.signal));
  return async () => {
    stopping.abort();
    await Promise.all(lanes);
  };
}

async function work(options: QueueSourceOptions, stopped: AbortSignal): Promise<void> {
  const { sqs, url, batchSize, lambda } = options;
  while (!stopped.aborted) {
    try {
      const { Messages: messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: url,
          MaxNumberOfMessages: Math.min(batchSize, 10),
          WaitTimeSeconds: longPollSeconds,
          MessageSystemAttributeNames: ["All"],
          MessageAttributeNames: ["All"],
        }),
        { abortSignal: stopped },
      );
      if (messages.length === 0) continue;
      const outcome = await lambda.invoke(eventOf(messages, options.arn));
      const failed = outcome.ok ? failedMessages(outcome.result, messages) : messages;
      if (failed.length > 0 && !stopped.aborted) options.onFailure(reasonOf(outcome));
      await settle(options, messages, failed);
    } catch {
      if (!stopped.aborted) await new Promise((resolve) => setTimeout(resolve, pauseAfterError));
    }
  }
}

const reasonOf = (outcome: Outcome): string =>
  outcome.ok ? "the handler gave the message back" : outcome.reason;

function eventOf(messages: readonly Message[], arn: string): SQSEvent {
  return {
    Records: messages.map((message) => ({
      messageId: message.MessageId ?? "",
      receiptHandle: message.ReceiptHandle ?? "",
      body: message.Body ?? "",
      attributes: {
        ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
        SentTimestamp: message.Attributes?.SentTimestamp ?? "0",
        SenderId: message.Attributes?.SenderId ?? "",
        ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? "0",
      },
      messageAttributes: {},
      md5OfBody: message.MD5OfBody ?? "",
      eventSource: "aws:sqs",
      eventSourceARN: arn,
      awsRegion: region,
    })),
  };
}

/**
 * Which messages a handler's answer gives back. As Lambda documents for ReportBatchItemFailures: no list,
 * or an empty one, is success; a list that names anything but messages of the batch fails them all.
 */
export function failedMessages(result: unknown, messages: readonly Message[]): readonly Message[] {
  if (typeof result !== "object" || result === null || !("batchItemFailures" in result)) return [];
  const list: unknown = result.batchItemFailures ?? [];
  if (!Array.isArray(list)) return messages;
  const ids = new Set(list.map((item: { itemIdentifier?: unknown } | null) => item?.itemIdentifier));
  const failed = messages.filter((message) => ids.has(message.MessageId));
  return failed.length === ids.size ? failed : messages;
}

async function settle(
  { sqs, url, retrySeconds }: QueueSourceOptions,
  messages: readonly Message[],
  failed: readonly Message[],
): Promise<void> {
  const entry = (message: Message, index: number) => ({
    Id: String(index),
    ReceiptHandle: message.ReceiptHandle ?? "",
  });
  const done = messages.filter((message) => !failed.includes(message));
  if (done.length > 0) {
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries: done.map(entry) }));
  }
  if (failed.length > 0) {
    const entries = failed.map((m, i) => ({ ...entry(m, i), VisibilityTimeout: retrySeconds }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: url, Entries: entries }));
  }
}
