import type { AddressInfo } from "node:net";
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { tableKeys } from "../../functions/contracts.ts";
import { credentials, region, tableName } from "./names.ts";

export type Dynamo = { readonly endpoint: string; stop(): Promise<void> };

/**
 * Starts dynalite on 127.0.0.1 with the one table and its index.
 * @param path where to keep the rows; null keeps them in memory
 */
export async function startDynamo({
  path,
  port,
}: {
  readonly path: string | null;
  readonly port: number;
}): Promise<Dynamo> {
  const server = dynalite({ createTableMs: 0, ...(path === null ? {} : { path }) });
  // dynalite rethrows the error of a client that hung up, which would end this process, and lets any web
  // site that is open in a browser read and write. Its own listener has run when this one does, and waits
  // for the body, so here both can be taken back.
  server.on("request", (request) => {
    request.removeAllListeners("error");
    request.on("error", () => {});
    delete request.headers.origin;
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await ensureTable(endpoint);
  return {
    endpoint,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Makes the one table with its index, unless it is there. */
export async function ensureTable(endpoint: string, name: string = tableName): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const names = [tableKeys.partition, tableKeys.sort, tableKeys.index.partition, tableKeys.index.sort];
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: "HASH" as const },
    { AttributeName: sort, KeyType: "RANGE" as const },
  ];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: "S" as const })),
        KeySchema: keys(tableKeys.partition, tableKeys.sort),
        GlobalSecondaryIndexes: [
          {
            IndexName: tableKeys.index.name,
            KeySchema: keys(tableKeys.index.partition, tableKeys.index.sort),
            Projection: { ProjectionType: "ALL" },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === "ResourceInUseException")) throw error;
  }
  await untilActive(client, name);
  client.destroy();
}

async function untilActive(client: DynamoDBClient, name: string): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === "ACTIVE") return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
