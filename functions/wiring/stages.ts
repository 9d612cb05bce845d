/** The composition root of the queue-driven Lambdas: from environment variables to what each stage needs. */
import { dynamoStore } from "../adapters/dynamodb/store.ts";
import { isolatedExtractor } from "../adapters/isolated-extractor.ts";
import { recognisingExtractor } from "../adapters/recognising-extractor.ts";
import { s3Objects } from "../adapters/s3-objects.ts";
import { sqsQueue, sqsRetries } from "../adapters/sqs-queue.ts";
import { jsonLog, systemClock } from "../adapters/system.ts";
import { webhookSender } from "../adapters/webhook-sender.ts";
import type { AlertWorld } from "../pipeline/alert-subscribers.ts";
import type { ClassifyWorld } from "../pipeline/classify-upload.ts";
import type { DeliverWorld } from "../pipeline/deliver-alert.ts";
import type { ExtractWorld } from "../pipeline/extract-upload.ts";
import type { StoreWorld } from "../pipeline/store-version.ts";
import type { WithdrawWorld } from "../pipeline/withdraw-version.ts";
import type { Retries } from "../ports.ts";
import { allowsPrivateWebhooks, type Environment, recognisesText, required } from "./environment.ts";

const system = { clock: systemClock, log: jsonLog };

/** The extract stage: reads documents in a process of their own, and hands scans on. */
export function wireExtract(env: Environment): ExtractWorld {
  return {
    ...withUploads(env),
    extractor: isolatedExtractor({ log: jsonLog }),
    recogniseQueue: recognisesText(env) ? sqsQueue(required(env, "recogniseQueue")) : null,
  };
}

/** The same stage with an extractor that takes its time, so it sends nothing on. */
export function wireRecognise(env: Environment): ExtractWorld {
  return { ...withUploads(env), extractor: recognisingExtractor({ log: jsonLog }), recogniseQueue: null };
}

/** The classify stage. */
export function wireClassify(env: Environment): ClassifyWorld {
  return withUploads(env);
}

/** What a stage needs that reads objects, writes artefacts, moves uploads forward and reads files again. */
function withUploads(env: Environment) {
  const { uploads, readings } = dynamoStore(required(env, "table"));
  return {
    ...system,
    uploads,
    readings,
    objects: s3Objects(required(env, "bucket")),
    storeQueue: sqsQueue(required(env, "storeQueue")),
  };
}

/** The store stage, which withdraws versions too. */
export function wireStore(env: Environment): StoreWorld & WithdrawWorld {
  return {
    ...system,
    ...dynamoStore(required(env, "table")),
    objects: s3Objects(required(env, "bucket")),
    alertQueue: sqsQueue(required(env, "alertQueue")),
    extractQueue: sqsQueue(required(env, "extractQueue")),
    storeQueue: sqsQueue(required(env, "storeQueue")),
  };
}

/** The alert stage. */
export function wireAlert(env: Environment): AlertWorld {
  return {
    ...system,
    ...dynamoStore(required(env, "table")),
    deliverQueue: sqsQueue(required(env, "deliverQueue")),
  };
}

/** The deliver stage, and the queue by which failed deliveries are tried again. */
export function wireDeliver(env: Environment): { readonly world: DeliverWorld; readonly retries: Retries } {
  const world = {
    ...system,
    ...dynamoStore(required(env, "table")),
    webhooks: webhookSender({ allowPrivate: allowsPrivateWebhooks(env) }),
    publicUrl: required(env, "publicUrl"),
  };
  return { world, retries: sqsRetries(required(env, "deliverQueue")) };
}
