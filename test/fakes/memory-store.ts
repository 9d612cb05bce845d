import type { Store } from "../../functions/ports.ts";
import { memoryCheckpoints, memoryDeliveries, memoryLedger, memorySubscriptions } from "./memory-alerts.ts";
import { memoryReadings } from "./memory-readings.ts";
import { memoryUploads } from "./memory-uploads.ts";
import { memoryVersions } from "./memory-versions.ts";

/** The whole store in memory, with the semantics `ports.ts` states; empty at first. */
export function memoryStore(): Store {
  return {
    uploads: memoryUploads(),
    ...memoryVersions(),
    readings: memoryReadings(),
    ledger: memoryLedger(),
    checkpoints: memoryCheckpoints(),
    subscriptions: memorySubscriptions(),
    deliveries: memoryDeliveries(),
  };
}
