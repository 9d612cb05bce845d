/** The composition root of the API Lambda. Apart from the stages', so that its bundle holds none of theirs. */
import { dynamoStore } from "../adapters/dynamodb/store.ts";
import { signedS3 } from "../adapters/signed-s3.ts";
import { signedSqs } from "../adapters/signed-sqs.ts";
import { jsonLog, systemClock, systemRandomness } from "../adapters/system.ts";
import { tokenVerifier } from "../adapters/token-verifier.ts";
import { createApi } from "../api/app.ts";
import { rememberVersions } from "../api/remembered-versions.ts";
import { environmentNames } from "../contracts.ts";
import {
  allowsPrivateWebhooks,
  type Environment,
  quotaOf,
  readingMode,
  required,
  signerOf,
} from "./environment.ts";

/** The API over the table, bucket and queue that the environment names. */
export function wireApi(env: Environment): ReturnType<typeof createApi> {
  const signer = signerOf(env);
  return createApi({
    store: rememberVersions(dynamoStore(required(env, "table"))),
    objects: signedS3({
      ...signer,
      bucket: required(env, "bucket"),
      endpoint: env.AWS_ENDPOINT_URL_S3,
      uploadUrl: env[environmentNames.uploadUrl],
    }),
    storeQueue: signedSqs(signer, required(env, "storeQueue")),
    clock: systemClock,
    randomness: systemRandomness,
    publicUrl: required(env, "publicUrl"),
    log: jsonLog,
    tokens: tokenVerifier({
      issuer: required(env, "tokenIssuer"),
      clients: required(env, "tokenClients").split(" "),
    }),
    reading: readingMode(env),
    quota: quotaOf(env),
    allowPrivateWebhooks: allowsPrivateWebhooks(env),
    pageTokenUrl: env[environmentNames.pageTokenUrl],
  });
}
