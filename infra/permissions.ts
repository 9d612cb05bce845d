import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  type apiFunction,
  environmentNames,
  environmentOf,
  prefixes,
  type QueueFunction,
  tableKeys,
} from "../functions/contracts.ts";
import type { StateStack } from "./stacks/state.ts";

/** Every Lambda there is. */
export type FunctionName = QueueFunction["name"] | (typeof apiFunction)["name"];

type Prefix = keyof typeof prefixes;

const allow = (actions: string[], ...resources: string[]): PolicyStatement =>
  new PolicyStatement({ effect: Effect.ALLOW, actions, resources });

const objects = (state: StateStack, prefix: Prefix): string =>
  state.bucket.arnForObjects(`${prefixes[prefix]}*`);

/** Reads objects, and lists the bucket: without that, S3 answers 403 instead of 404 for an object that is gone. */
const read = (state: StateStack, prefix: Prefix, ...more: string[]): PolicyStatement[] => [
  allow(["s3:GetObject", ...more], objects(state, prefix)),
  allow(["s3:ListBucket"], state.bucket.bucketArn),
];

const write = (state: StateStack, prefix: Prefix): PolicyStatement =>
  allow(["s3:PutObject"], objects(state, prefix));

const send = (state: StateStack, to: QueueFunction["name"]): PolicyStatement =>
  allow(["sqs:SendMessage"], state.queueOf(to).queue.queueArn);

/** Rows are read and put, one by one; nobody scans the table. */
const rows = (state: StateStack, ...more: string[]): PolicyStatement =>
  allow(
    ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", ...more],
    state.table.tableArn,
    `${state.table.tableArn}/index/${tableKeys.index.name}`,
  );

/** What each function may do to the state, and nothing more: each reads the artefacts before it and writes its own. */
const granted: { readonly [F in FunctionName]: (state: StateStack) => PolicyStatement[] } = {
  // Of an upload, the very version that the event told of.
  extract: (state) => [
    ...read(state, "inbox", "s3:GetObjectVersion"),
    write(state, "extracted"),
    rows(state),
    send(state, "recognise"),
    send(state, "store"),
  ],
  // The same stage over again for scans, with more time.
  recognise: (state) => [
    ...read(state, "inbox", "s3:GetObjectVersion"),
    write(state, "extracted"),
    rows(state),
    send(state, "store"),
  ],
  classify: (state) => [
    ...read(state, "extracted"),
    write(state, "classified"),
    rows(state),
    send(state, "store"),
  ],
  // A version's pledges are many rows; counts are added to in place. A version that other rules found is read again
  // for the next, which waits.
  store: (state) => [
    ...read(state, "classified"),
    rows(state, "dynamodb:BatchWriteItem", "dynamodb:UpdateItem"),
    send(state, "alert"),
    send(state, "extract"),
    send(state, "store"),
  ],
  alert: (state) => [rows(state), send(state, "deliver")],
  deliver: (state) => [rows(state)],
  // A presigned post is allowed what its signer is allowed; comparing reads units, and a version's
  // text is shown; a subscription that ends is deleted.
  api: (state) => [
    ...read(state, "extracted"),
    ...read(state, "classified"),
    write(state, "inbox"),
    rows(state, "dynamodb:DeleteItem"),
    send(state, "store"),
  ],
};

export function permissionsOf(name: FunctionName, state: StateStack): PolicyStatement[] {
  return granted[name](state);
}

/** The environment that the contracts say the function reads, and not a variable more. */
export function environmentFor(name: FunctionName, state: StateStack): Record<string, string> {
  const values: { readonly [V in (typeof environmentOf)[FunctionName][number]]: string } = {
    table: state.table.tableName,
    bucket: state.bucket.bucketName,
    textRecognition: state.textRecognition,
    extractQueue: state.queueOf("extract").queue.queueUrl,
    recogniseQueue: state.queueOf("recognise").queue.queueUrl,
    alertQueue: state.queueOf("alert").queue.queueUrl,
    deliverQueue: state.queueOf("deliver").queue.queueUrl,
    storeQueue: state.queueOf("store").queue.queueUrl,
    publicUrl: state.publicUrl,
    tokenIssuer: state.writers.issuer,
    tokenClients: state.writers.clientIds.join(" "),
    reading: state.reading,
  };
  return Object.fromEntries(
    environmentOf[name].map((variable) => [environmentNames[variable], values[variable]]),
  );
}
