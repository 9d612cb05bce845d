import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { deliverAlert, readDeliveryMessage } from "../pipeline/deliver-alert.ts";
import { wireDeliver } from "../wiring/stages.ts";
import { eachMessage } from "./batch.ts";

const { world, retries } = wireDeliver(process.env);

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage(
    "deliver",
    event,
    world.log,
    (body, lastAttempt) => deliverAlert(world, readDeliveryMessage(body), lastAttempt),
    retries,
  );
}
