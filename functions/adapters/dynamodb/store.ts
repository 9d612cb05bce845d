import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Store } from "../../ports.ts";
import { dynamoCheckpoints, dynamoDeliveries, dynamoSubscriptions } from "./alerts.ts";
import { dynamoLedger } from "./ledger.ts";
import { dynamoReadings } from "./readings.ts";
import { Table } from "./table.ts";
import { dynamoUploads } from "./uploads.ts";
import { dynamoManifestos, dynamoVersions } from "./versions.ts";

/**
 * All that is kept, in one DynamoDB table.
 *
 * @param client region, credentials and endpoint come from the environment unless a client is given
 */
export function dynamoStore(tableName: string, client: DynamoDBClient = new DynamoDBClient({})): Store {
  const table = new Table(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName,
  );
  return {
    uploads: dynamoUploads(table),
    versions: dynamoVersions(table),
    readings: dynamoReadings(table),
    manifestos: dynamoManifestos(table),
    ledger: dynamoLedger(table),
    checkpoints: dynamoCheckpoints(table),
    subscriptions: dynamoSubscriptions(table),
    deliveries: dynamoDeliveries(table),
  };
}
