import type { Change, Version } from "./model.ts";

/** What a held upload would become. */
export type UploadPreview = {
  /** As it was planned when the upload was held; compared with version `follows`. */
  readonly version: Version;
  readonly changes: readonly Change[];
  /** Whether what it was compared with still stands; if not, its changes will be others. */
  readonly current: boolean;
  /** How many subscribers would be alerted, as subscriptions are now. */
  readonly alerts: number;
};
