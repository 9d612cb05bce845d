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
const readRows = (state: StateStack): PolicyStatement =>
  allow(
    ["dynamodb:GetItem", "dynamodb:Query"],
    state.table.tableArn,
    `${state.table.tableArn}/index/${tableKeys.index.name}`,
  );

/** Puts rows of these partitions, and of no others. */
const writeRows = (state: StateStack, partitions: string[], ...more: string[]): PolicyStatement =>
  within(partitions, allow(["dynamodb:PutItem", ...more], state.table.tableArn));

/**
 * Reads and puts what is kept of uploads on their way, and nothing else: who reads strangers' files need not see the
 * webhooks' secrets, nor what is published. An upload's name may be a ticket's.
 */
const uploadRows = (state: StateStack): PolicyStatement[] => [
  within(
    ["UPLOAD#*"],
    allow(["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"], state.table.tableArn),
  ),
  within(["TICKET#*"], allow(["dynamodb:GetItem"], state.table.tableArn)),
];

/** Of all rows those of these partitions, as `functions/adapters/dynamodb/keys.ts` names them. */
function within(partitions: string[], statement: PolicyStatement): PolicyStatement {
  statement.addCondition("ForAllValues:StringLike", { "dynamodb:LeadingKeys": partitions });
  return statement;
}

/** What each function may do to the state, and nothing more: each reads the artefacts before it and writes its own. */
const granted: { readonly [F in FunctionName]: (state: StateStack) => PolicyStatement[] } = {
  // Of an upload, the very version that the event told of; its ticket then leads to it.
  extract: (state) => [
    ...read(state, "inbox", "s3:GetObjectVersion"),
    write(state, "extracted"),
    ...uploadRows(state),
    writeRows(state, ["TICKET#*"]),
    send(state, "recognise"),
    send(state, "store"),
  ],
  // The same stage over again for scans, with more time.
  recognise: (state) => [
    ...read(state, "inbox", "s3:GetObjectVersion"),
    write(state, "extracted"),
    ...uploadRows(state),
    send(state, "store"),
  ],
  classify: (state) => [
    ...read(state, "extracted"),
    write(state, "classified"),
    ...uploadRows(state),
    send(state, "store"),
  ],
  // Alone writes what is published. A version's pledges are many rows; counts are added to in place. A version that
  // other rules found is read again for the next, which waits.
  store: (state) => [
    ...read(state, "classified"),
    readRows(state),
    allow(["dynamodb:PutItem", "dynamodb:BatchWriteItem", "dynamodb:UpdateItem"], state.table.tableArn),
    send(state, "alert"),
    send(state, "extract"),
    send(state, "store"),
  ],
  alert: (state) => [
    readRows(state),
    writeRows(state, ["CHECKPOINT#*", "DELIVERIES#*"]),
    send(state, "deliver"),
  ],
  deliver: (state) => [readRows(state), writeRows(state, ["DELIVERIES#*"])],
  // A presigned post is allowed what its signer is allowed; comparing reads units, and a version's
  // text is shown; a subscription that ends is deleted.
  api: (state) => [
    ...read(state, "extracted"),
    ...read(state, "classified"),
    write(state, "inbox"),
    readRows(state),
    writeRows(state, ["UPLOAD#*", "TICKET#*", "AUDIT#*"]),
    writeRows(state, ["REQUEST#*", "SUBSCRIPTIONS"], "dynamodb:DeleteItem"),
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
