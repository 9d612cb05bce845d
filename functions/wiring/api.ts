/** The composition root of the API Lambda. Apart from the stages', so that its bundle holds none of theirs. */
import { dynamoStore } from "../adapters/dynamodb/store.ts";
import { s3Objects } from "../adapters/s3-objects.ts";
import { sqsQueue } from "../adapters/sqs-queue.ts";
import { jsonLog, systemClock, systemRandomness } from "../adapters/system.ts";
import { createApi } from "../api/app.ts";
import { environmentNames } from "../contracts.ts";
import { allowsPrivateWebhooks, type Environment, required } from "./environment.ts";

/** The API over the table, bucket and queue that the environment names. */
export function wireApi(env: Environment): ReturnType<typeof createApi> {
  return createApi({
    store: dynamoStore(required(env, "table")),
    objects: s3Objects(required(env, "bucket"), undefined, env[environmentNames.uploadUrl]),
    storeQueue: sqsQueue(required(env, "storeQueue")),
    clock: systemClock,
    randomness: systemRandomness,
    publicUrl: required(env, "publicUrl"),
    log: jsonLog,
    allowPrivateWebhooks: allowsPrivateWebhooks(env),
  });
}
