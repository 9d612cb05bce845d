import { afterAll, beforeAll, describe } from "vitest";
import { hasJava, startDynamoDbLocal } from "./dynamodb-local.ts";
import { keepsTheContract } from "./store-contract.ts";
import { keepsTheViews } from "./views-contract.ts";

/** The contract on AWS's own DynamoDB Local, which checks requests as the service does. */
describe.skipIf(!hasJava())("a store in the genuine DynamoDB Local (skipped without Java 17)", () => {
  let local: Awaited<ReturnType<typeof startDynamoDbLocal>> | null = null;
  beforeAll(async () => {
    local = await startDynamoDbLocal();
  }, 60_000);
  afterAll(() => local?.stop());

  const fresh = () => {
    if (local === null) throw new Error("DynamoDB Local did not start.");
    return local.freshStore();
  };
  keepsTheContract(fresh);
  keepsTheViews(fresh);
});
