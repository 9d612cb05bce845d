/**
 * What the pipeline and the API need of the world, as types. `adapters/` implements them on AWS;
 * `test/fakes/` in memory; one contract suite holds both.
 */
import type { Deliveries, Subscriptions } from "./ports/alerts.ts";
import type { Checkpoints, Ledger, Manifestos } from "./ports/ledger.ts";
import type { Audits, Idempotency } from "./ports/requests.ts";
import type { Uploads } from "./ports/uploads.ts";
import type { Readings, Versions } from "./ports/versions.ts";
import type { Feed, FoundPledges, Histories, Tallies, Views } from "./ports/views.ts";

export type { ReadingProgress } from "./core/reading-progress.ts";
export type * from "./ports/alerts.ts";
export type * from "./ports/files.ts";
export type * from "./ports/ledger.ts";
export * from "./ports/pages.ts";
export type * from "./ports/requests.ts";
export type * from "./ports/surroundings.ts";
export type * from "./ports/uploads.ts";
export type * from "./ports/versions.ts";
export type * from "./ports/views.ts";

/** All that is kept in the one table. */
export type Store = {
  readonly uploads: Uploads;
  readonly versions: Versions;
  readonly readings: Readings;
  readonly manifestos: Manifestos;
  readonly ledger: Ledger;
  readonly checkpoints: Checkpoints;
  readonly views: Views;
  readonly feed: Feed;
  readonly found: FoundPledges;
  readonly histories: Histories;
  readonly tallies: Tallies;
  readonly audits: Audits;
  readonly idempotency: Idempotency;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
};
