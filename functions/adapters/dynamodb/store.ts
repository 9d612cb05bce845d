import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Store } from "../../ports.ts";
import { dynamoCheckpoints, dynamoDeliveries, dynamoSubscriptions } from "./alerts.ts";
import { dynamoClient } from "./client.ts";
import { dynamoLedger } from "./ledger.ts";
import { dynamoManifestos } from "./manifestos.ts";
import { dynamoReadings } from "./readings.ts";
import { dynamoIdempotency } from "./requests.ts";
import { dynamoAudits } from "./reviews.ts";
import { Table } from "./table.ts";
import { dynamoUploads } from "./uploads.ts";
import { dynamoVersions } from "./versions.ts";
import { dynamoFeed, dynamoFoundPledges, dynamoHistories, dynamoTallies } from "./view-lists.ts";
import { dynamoViews } from "./views.ts";

/**
 * All that is kept, in one DynamoDB table.
 *
 * @param client region, credentials and endpoint come from the environment unless a client is given
 */
export function dynamoStore(tableName: string, client: DynamoDBClient = dynamoClient()): Store {
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
    views: dynamoViews(table),
    feed: dynamoFeed(table),
    found: dynamoFoundPledges(table),
    histories: dynamoHistories(table),
    tallies: dynamoTallies(table),
    audits: dynamoAudits(table),
    idempotency: dynamoIdempotency(table),
    subscriptions: dynamoSubscriptions(table),
    deliveries: dynamoDeliveries(table),
  };
}
