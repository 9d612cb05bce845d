import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import type { Store } from "../../functions/ports.ts";
import { type Dynamo, startDynamo } from "../../infra/local/dynamo.ts";
import { credentials, region, tableName } from "../../infra/local/names.ts";

/** Empty tables, each on a wire-compatible DynamoDB server of its own, in memory. */
export type DynamoTables = {
  /** A client of an empty table; the caller may add middleware to it. */
  freshClient(): Promise<DynamoDBClient>;
  freshStore(): Promise<Store>;
  stop(): Promise<void>;
};

export function dynamoTables(): DynamoTables {
  const started: { server: Dynamo; client: DynamoDBClient }[] = [];

  async function freshClient(): Promise<DynamoDBClient> {
    const server = await startDynamo({ path: null, port: 0 });
    const client = new DynamoDBClient({ endpoint: server.endpoint, region, credentials });
    started.push({ server, client });
    return client;
  }
  return {
    freshClient,
    freshStore: async () => dynamoStore(tableName, await freshClient()),
    async stop() {
      for (const { server, client } of started) {
        client.destroy();
        await server.stop();
      }
    },
  };
}
