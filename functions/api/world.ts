import type { Clock, Log, Objects, Queue, Randomness, Store } from "../ports.ts";

/** All that the API needs of the world. */
export type ApiWorld = {
  readonly store: Store;
  readonly objects: Objects;
  /** Where a reviewed upload is sent to be stored. */
  readonly storeQueue: Queue;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** The address readers use, without a trailing slash. */
  readonly publicUrl: string;
  readonly log: Log;
  /** Lets webhooks go to http and to private networks: for the local cloud, never for a deployed stack. */
  readonly allowPrivateWebhooks?: boolean | undefined;
};

/** What every handler finds in its context. */
export type ApiEnv = { Variables: { world: ApiWorld } };
