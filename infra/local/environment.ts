import {
  environmentNames,
  environmentOf,
  type QueueFunction,
  type ReadingMode,
} from "../../functions/contracts.ts";
import { issuerPath, pageTokenPath } from "./issuer.ts";
import { localClients } from "./issuer-secrets.ts";
import {
  bucketName,
  credentials,
  type Endpoints,
  type FunctionName,
  queueName,
  queueUrl,
  region,
  tableName,
} from "./names.ts";

/** A whole test suite is one client here, and an evening of trying is no crowd. */
const requestsPerMinute = "60000";

type Variable = keyof typeof environmentNames;

/** What differs here from a deployed stack, besides endpoints and credentials. */
const localOnly: { readonly [F in FunctionName]?: readonly Variable[] } = {
  api: ["uploadUrl", "privateWebhooks", "requestsPerMinute", "pageTokenUrl"],
  deliver: ["privateWebhooks"],
};

/** Path under the API's own origin that forwards form posts to the bucket. */
export const uploadPath = `/local-s3/${bucketName}`;

/** What whoever starts a local cloud may choose of how it runs. */
export type Choices = {
  /** Whether reading takes a token too; open by default. */
  readonly reading?: ReadingMode;
  /** Whether pages that are pictures go to text recognition. Without it they do. */
  readonly textRecognition?: "on" | "off";
};

/**
 * The whole environment of one function: the variables its contract lists, the endpoints, and what the
 * Lambda runtime sets. Nothing of the host's environment shines through but what is chosen.
 */
export function environmentFor(
  name: FunctionName,
  endpoints: Endpoints,
  publicUrl: string,
  { reading = "open", textRecognition = "on" }: Choices = {},
): Record<string, string> {
  const queue = (fn: QueueFunction["name"]) => queueUrl(endpoints.sqs, queueName(fn));
  const values: Record<Variable, string> = {
    table: tableName,
    bucket: bucketName,
    extractQueue: queue("extract"),
    recogniseQueue: queue("recognise"),
    textRecognition,
    alertQueue: queue("alert"),
    deliverQueue: queue("deliver"),
    storeQueue: queue("store"),
    publicUrl,
    uploadUrl: `${publicUrl}${uploadPath}`,
    privateWebhooks: "allow",
    tokenIssuer: `${publicUrl}${issuerPath}`,
    tokenClients: Object.keys(localClients).join(" "),
    reading,
    requestsPerMinute,
    pageTokenUrl: pageTokenPath,
  };
  const wanted: readonly Variable[] = [...environmentOf[name], ...(localOnly[name] ?? [])];
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_LAMBDA_FUNCTION_NAME: `pledge-ledger-${name}`,
    ...Object.fromEntries(wanted.map((variable) => [environmentNames[variable], values[variable]])),
  };
}
