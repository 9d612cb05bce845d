import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Queue, Retries } from "../ports.ts";

/** One SQS queue to send to. */
export function sqsQueue(queueUrl: string, client: SQSClient = new SQSClient({})): Queue {
  return {
    async send(body) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(body) }));
    },
  };
}

/** The messages received from one SQS queue, for trying them again later than the queue would. */
export function sqsRetries(queueUrl: string, client: SQSClient = new SQSClient({})): Retries {
  return {
    async postpone(receiptHandle, seconds) {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl,
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: seconds,
        }),
      );
    },
  };
}
