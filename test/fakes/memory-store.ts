import type { Store } from "../../functions/ports.ts";
import { memoryCheckpoints, memoryDeliveries, memoryLedger, memorySubscriptions } from "./memory-alerts.ts";
import { memoryReadings } from "./memory-readings.ts";
import { memoryAudits, memoryIdempotency } from "./memory-reviews.ts";
import { memoryUploads } from "./memory-uploads.ts";
import { memoryVersions } from "./memory-versions.ts";
import { memoryViews } from "./memory-views.ts";

/** The whole store in memory, with the semantics `ports.ts` states; empty at first. */
export function memoryStore(): Store {
  return {
    uploads: memoryUploads(),
    versions: memoryVersions(),
    ...memoryViews(),
    readings: memoryReadings(),
    ledger: memoryLedger(),
    checkpoints: memoryCheckpoints(),
    audits: memoryAudits(),
    idempotency: memoryIdempotency(),
    subscriptions: memorySubscriptions(),
    deliveries: memoryDeliveries(),
  };
}
