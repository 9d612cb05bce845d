import { afterAll, describe } from "vitest";
import type { Store } from "../../functions/ports.ts";
import { memoryStore } from "../fakes/memory-store.ts";
import { dynamoTables } from "./dynamo-tables.ts";
import { keepsTheContract } from "./store-contract.ts";
import { keepsTheViews } from "./views-contract.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());

describe.each<[string, () => Promise<Store>]>([
  ["in memory", async () => memoryStore()],
  ["in DynamoDB", () => tables.freshStore()],
])("a store %s", (_name, fresh) => {
  keepsTheContract(fresh);
  keepsTheViews(fresh);
});
