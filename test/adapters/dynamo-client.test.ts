import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { dynamoClient } from "../../functions/adapters/dynamodb/client.ts";

it("copies no requests and answers for a log, as the SDK's own client does", () => {
  const config = { region: "eu-west-2" };
  const [theirs, ours] = [new DynamoDBClient(config), dynamoClient(config)].map((client) =>
    client.middlewareStack.identify(),
  );
  const forLog = theirs?.filter((name) => name.startsWith("loggerMiddleware"));
  expect(forLog).toHaveLength(1);
  expect(ours).toEqual(theirs?.filter((name) => !forLog?.includes(name)));
});
