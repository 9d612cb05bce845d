import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * A client for the table.
 *
 * @param config what the environment does not say: region, credentials and endpoint come from it otherwise
 */
export function dynamoClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  const client = new DynamoDBClient(config);
  // It copies each request and answer, value by value, for a log that nobody keeps: a sixth of a page's garbage.
  client.middlewareStack.remove("loggerMiddleware");
  return client;
}
