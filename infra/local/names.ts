/** How the embedded cloud names what AWS would name: one account, one region, the dummy credentials. */
import type { QueueFunction } from "../../functions/contracts.ts";

export const region = "eu-west-2";
export const account = "000000000000";
export const credentials = { accessKeyId: "local", secretAccessKey: "local" } as const;
export const bucketName = "pledge-ledger-local";
export const tableName = "pledge-ledger-local";

export type FunctionName = QueueFunction["name"] | "api";

export const queueName = (fn: QueueFunction["name"]): string => `pledge-ledger-${fn}`;
export const deadLetterName = (fn: QueueFunction["name"]): string => `${queueName(fn)}-dead`;
export const queueArn = (queue: string): string => `arn:aws:sqs:${region}:${account}:${queue}`;
export const functionArn = (fn: FunctionName): string =>
  `arn:aws:lambda:${region}:${account}:function:pledge-ledger-${fn}`;

/**
 * The address of a queue. Its host is an IP address, not fauxqs' own `sqs.<region>.localhost`, which
 * not every resolver knows.
 */
export const queueUrl = (endpoint: string, queue: string): string => `${endpoint}/${account}/${queue}`;

/** Where the three services listen. IP addresses also make the SDK address buckets by path. */
export type Endpoints = { readonly s3: string; readonly sqs: string; readonly dynamodb: string };
