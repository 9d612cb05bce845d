import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { QueueFunction } from "../../functions/contracts.ts";
import { deadLetterName, queueName, queueUrl } from "./names.ts";

/** How many messages of a function. */
export type MessageCount = { readonly fn: QueueFunction; readonly count: number };

/**
 * Moves dead messages back to their functions' queues, as SQS's own redrive does on AWS. A message is sent
 * before it is deleted, so that a crash between the two repeats it and never loses it.
 *
 * @param dead how many of each function to move; no more, because what fails again comes back meanwhile
 * @returns how many were moved
 */
export async function redrive(
  sqs: SQSClient,
  endpoint: string,
  dead: readonly MessageCount[],
): Promise<readonly MessageCount[]> {
  const moved: MessageCount[] = [];
  for (const { fn, count } of dead) {
    const from = queueUrl(endpoint, deadLetterName(fn.name));
    const to = queueUrl(endpoint, queueName(fn.name));
    let done = 0;
    while (done < count && (await moveOne(sqs, from, to))) done += 1;
    moved.push({ fn, count: done });
  }
  return moved;
}

/** False if there is none to move. */
async function moveOne(sqs: SQSClient, from: string, to: string): Promise<boolean> {
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: from, MaxNumberOfMessages: 1 }),
  );
  if (message === undefined) return false;
  await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: message.Body ?? "" }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: message.ReceiptHandle }));
  return true;
}
