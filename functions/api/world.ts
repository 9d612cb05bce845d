import type { ReadingMode } from "../contracts.ts";
import type { Caller, TokenVerifier } from "../core/access.ts";
import type { Clock, Log, Objects, Queue, Randomness, Store, UploadPosts } from "../ports.ts";

/** So many requests in so many seconds, to one client. */
export type Quota = { readonly requests: number; readonly seconds: number };

/** All that the API needs of the world. */
export type ApiWorld = {
  readonly store: Store;
  readonly objects: Pick<Objects, "get"> & UploadPosts;
  /** Where a reviewed upload is sent to be stored. */
  readonly storeQueue: Queue;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** The address readers use, without a trailing slash. */
  readonly publicUrl: string;
  readonly log: Log;
  /** Judges the tokens that writing needs. */
  readonly tokens: TokenVerifier;
  readonly reading: ReadingMode;
  /** What one client may ask for. */
  readonly quota: Quota;
  /** Lets webhooks go to http and to private networks: for the local cloud, never for a deployed stack. */
  readonly allowPrivateWebhooks?: boolean | undefined;
  /** Where the upload page gets a token by itself: for the local cloud, never for a deployed stack. */
  readonly pageTokenUrl?: string | undefined;
};

/** What every handler finds in its context; `caller` where the route needs a token. */
export type ApiEnv = { Variables: { world: ApiWorld; caller?: Caller } };
