import { BatchWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { RowKey } from "./list.ts";

/** One row to be put or removed. */
export type WriteRequest =
  | { readonly PutRequest: { readonly Item: Record<string, unknown> } }
  | { readonly DeleteRequest: { readonly Key: RowKey } };

/** DynamoDB takes at most this many rows in one batch. */
const BATCH_ROWS = 25;
/** Batches under way at once: enough to hide the way to DynamoDB and back. */
const BATCHES_AT_ONCE = 8;
/** Pauses before rows that a batch left unwritten are tried again, in milliseconds. */
const BATCH_PAUSES = [50, 200, 800, 3_200];

/**
 * Writes many rows, each named once, in no certain order; safe to repeat.
 *
 * @throws Error if some stay unwritten
 */
export async function writeInBatches(
  client: DynamoDBDocumentClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(requests.length / BATCH_ROWS) }, (_, i) =>
    requests.slice(i * BATCH_ROWS, (i + 1) * BATCH_ROWS),
  ).values();
  const write = async () => {
    for (const batch of batches) await writeBatch(client, table, batch);
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, write));
}

async function writeBatch(
  client: DynamoDBDocumentClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  let pending = [...requests];
  for (const pause of [...BATCH_PAUSES, null]) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: pending } }),
    );
    pending = (UnprocessedItems?.[table] ?? []) as WriteRequest[];
    if (pending.length === 0) return;
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`DynamoDB left ${pending.length} rows of a batch unwritten.`);
}
