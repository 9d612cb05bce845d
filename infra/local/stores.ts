import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { ChangeMessageVisibilityCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { QueueFunction } from "../../functions/contracts.ts";
import { startDynamo } from "./dynamo.ts";
import { type ObjectsAndQueues, startObjectsAndQueues } from "./fauxqs.ts";
import { freePort } from "./free-port.ts";
import { credentials, type Endpoints, queueName, queueUrl, region } from "./names.ts";

/** Everything that keeps data, and the clients to reach it. */
export type Stores = {
  readonly endpoints: Endpoints;
  readonly objectsAndQueues: ObjectsAndQueues;
  /** fauxqs' own database; null in memory. */
  readonly database: string | null;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  stop(): Promise<void>;
};

/**
 * Starts S3, SQS and DynamoDB.
 * @param folder where they keep their data; null keeps it in memory
 * @param apiPort the services take the free ports after it; 0 takes any
 */
export async function startStores(
  functions: readonly QueueFunction[],
  folder: string | null,
  apiPort: number,
): Promise<Stores> {
  const path = (name: string): string | null => {
    if (folder === null) return null;
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const port = async (reserved: readonly number[]) =>
    apiPort === 0 ? 0 : freePort(apiPort + reserved.length, { fallback: true, reserved });
  const objectsPort = await port([apiPort]);
  const rowsPort = await port([apiPort, objectsPort]);

  const objectsFolder = path("objects-and-queues");
  const [objectsAndQueues, dynamo] = await Promise.all([
    startObjectsAndQueues(functions, { dataDir: objectsFolder, port: objectsPort }),
    startDynamo({ path: path("table"), port: rowsPort }),
  ]);
  const { endpoint } = objectsAndQueues;
  const s3 = new S3Client({ endpoint, region, credentials });
  const sqs = new SQSClient({ endpoint, region, credentials });
  await giveBackMessages(functions, objectsAndQueues, sqs);
  return {
    endpoints: { s3: endpoint, sqs: endpoint, dynamodb: dynamo.endpoint },
    objectsAndQueues,
    database: objectsFolder === null ? null : join(objectsFolder, "fauxqs.db"),
    s3,
    sqs,
    async stop() {
      s3.destroy();
      sqs.destroy();
      await Promise.all([objectsAndQueues.stop(), dynamo.stop()]);
    },
  };
}

/**
 * Messages that a process had received when it ended would stay hidden for the rest of their visibility
 * timeout, up to an hour and a half. Nobody can be working on them now: they come back in a second.
 */
async function giveBackMessages(
  functions: readonly QueueFunction[],
  objectsAndQueues: ObjectsAndQueues,
  sqs: SQSClient,
): Promise<void> {
  const held = functions.flatMap(({ name }) =>
    objectsAndQueues.inFlight(queueName(name)).map((ReceiptHandle) => ({
      QueueUrl: queueUrl(objectsAndQueues.endpoint, queueName(name)),
      ReceiptHandle,
    })),
  );
  await Promise.all(
    held.map((message) => sqs.send(new ChangeMessageVisibilityCommand({ ...message, VisibilityTimeout: 1 }))),
  );
}
