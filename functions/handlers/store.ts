import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { objectsCreated } from "../pipeline/object-event.ts";
import { storeVersion } from "../pipeline/store-version.ts";
import { withdrawalAsked, withdrawVersion } from "../pipeline/withdraw-version.ts";
import { wireStore } from "../wiring/stages.ts";
import { eachMessage } from "./batch.ts";

const world = wireStore(process.env);

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage("store", event, world.log, async (body, lastAttempt) => {
    const withdrawal = withdrawalAsked(body);
    if (withdrawal !== null) return withdrawVersion(world, withdrawal);
    for (const { key } of objectsCreated(body)) await storeVersion(world, key, lastAttempt);
  });
}
