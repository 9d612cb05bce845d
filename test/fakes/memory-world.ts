import type { ApiWorld } from "../../functions/api/app.ts";
import type { Store } from "../../functions/ports.ts";
import { fakeTokens } from "./fake-tokens.ts";
import { type MemoryObjects, memoryObjects } from "./memory-objects.ts";
import { type MemoryQueue, memoryQueue } from "./memory-queue.ts";
import { memoryStore } from "./memory-store.ts";

export type LogLine = { readonly event: string; readonly facts: Readonly<Record<string, unknown>> };

/** The API's world in memory, with a clock that stands still and randomness that repeats. */
export function memoryWorld(options: Partial<ApiWorld> = {}) {
  const store: Store = memoryStore();
  const objects: MemoryObjects = memoryObjects();
  const storeQueue: MemoryQueue = memoryQueue();
  const lines: LogLine[] = [];
  let drawn = 0;
  const world: ApiWorld = {
    store,
    objects,
    storeQueue,
    clock: () => "2026-11-21T09:30:00.000Z",
    randomness: (bytes) => Uint8Array.from({ length: bytes }, () => (drawn++ * 37) % 256),
    publicUrl: "https://ledger.example",
    log: (event, facts = {}) => lines.push({ event, facts }),
    tokens: fakeTokens,
    reading: "open",
    quota: { requests: 1_000_000, seconds: 1 },
    ...options,
  };
  return { world, store, objects, storeQueue, lines };
}
