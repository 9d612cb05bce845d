import type { Instant, ManifestoId, UploadId } from "./names.ts";

/** What a person did about an upload or a version. */
export const reviewActs = ["hold-requested", "published", "withdrawn"] as const;
export type ReviewAct = (typeof reviewActs)[number];

/** Who did what when; kept for ever. */
export type AuditRecord = {
  readonly act: ReviewAct;
  readonly at: Instant;
  /** As the token names them; null where the ledger takes no tokens. */
  readonly by: string | null;
  readonly manifesto: ManifestoId;
  readonly upload: UploadId;
  /** Null until the upload has a number. */
  readonly version: number | null;
  /** The reason given, or the codes of the reasons passed over. */
  readonly note: string;
};
