import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../ports.ts";

/** One SQS queue to send to. */
export function sqsQueue(queueUrl: string, client: SQSClient = new SQSClient({})): Queue {
  return {
    async send(body) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(body) }));
    },
  };
}
