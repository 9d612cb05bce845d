import type { Queue } from "../ports.ts";
import { insistently, type Signer, signedPost } from "./signature-v4.ts";

/**
 * A queue that one sends to, and nothing more: the API's one message is no reason to load the SDK's client for SQS.
 * The queue's address is where the request goes, as the SDK does it.
 */
export function signedSqs(signer: Signer, queueUrl: string, now: () => Date = () => new Date()): Queue {
  return {
    async send(message) {
      const post = {
        url: `${new URL(queueUrl).origin}/`,
        headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AmazonSQS.SendMessage" },
        body: JSON.stringify({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }),
      };
      const answer = await insistently(() => fetch(post.url, signedPost(signer, "sqs", post, now())));
      if (!answer.ok) throw new Error(`SQS answered ${answer.status} to a message.`);
    },
  };
}
