import type { QueueFunction } from "../../functions/contracts.ts";
import type { Cloud } from "./cloud-interface.ts";
import { issuerPath } from "./issuer.ts";
import type { IssuerSecrets } from "./issuer-secrets.ts";
import { bucketName, type Endpoints, queueName, queueUrl, tableName } from "./names.ts";

/** Where everything of a cloud that runs is, and how to get a token: what it tells, and writes into its folder. */
export type Addresses = Omit<Cloud, "deadMessages" | "redrive" | "stop">;

/** The addresses of a cloud that is up as of now. */
export function addressesOf(
  publicUrl: string,
  endpoints: Endpoints,
  clients: IssuerSecrets["clients"],
): Addresses {
  const url = (name: QueueFunction["name"]) => queueUrl(endpoints.sqs, queueName(name));
  return {
    publicUrl,
    endpoints,
    bucket: bucketName,
    table: tableName,
    queues: {
      extract: url("extract"),
      recognise: url("recognise"),
      classify: url("classify"),
      store: url("store"),
      alert: url("alert"),
      deliver: url("deliver"),
    },
    issuer: { tokenUrl: `${publicUrl}${issuerPath}/oauth2/token`, clients },
    startedAt: new Date().toISOString(),
  };
}
