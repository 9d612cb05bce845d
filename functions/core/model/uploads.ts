import type { DocumentFormat } from "./documents.ts";
import type { Failure } from "./failures.ts";
import type { Instant, ManifestoId, Sha256, UploadId } from "./names.ts";
import type { ReadingRules } from "./versions.ts";

/** Why a version waits for a person: the same shape as a failure, but nothing is lost and it can be published. */
export type HoldReason = {
  readonly code: HoldReasonCode;
  readonly message: string;
  readonly remedy: string;
};

export type UploadState =
  | { readonly name: "awaiting" }
  | { readonly name: "received" }
  /** Text recognition reads its pictures; `progress` is null until its turn comes. */
  | { readonly name: "recognising"; readonly progress: RecognitionProgress | null }
  | { readonly name: "extracted" }
  | { readonly name: "classified" }
  | { readonly name: "published"; readonly version: number }
  | { readonly name: "duplicate"; readonly version: number }
  /** `artefact` is the key of the classified document that is stored once a person approves. */
  | { readonly name: "held"; readonly reasons: readonly HoldReason[]; readonly artefact: string }
  | { readonly name: "failed"; readonly failure: Failure };

/** How many of the pages that are pictures were recognised. */
export type RecognitionProgress = { readonly done: number; readonly pages: number };

/** In the order in which an upload passes them; the last four are ends. Only scans are ever "recognising". */
export const uploadStateNames = [
  "awaiting",
  "received",
  "recognising",
  "extracted",
  "classified",
  "held",
  "failed",
  "duplicate",
  "published",
] as const satisfies readonly UploadState["name"][];
export type UploadStateName = UploadState["name"];

export const holdReasonCodes = [
  "low-coverage",
  "damaged",
  "low-confidence",
  "other-language",
  "no-pledges",
  "most-pledges-gone",
  "proof-failed",
  "older-than-latest",
  "rules-changed",
  "on-request",
  "other-latest",
] as const;
export type HoldReasonCode = (typeof holdReasonCodes)[number];

/** What an uploader may ask for beside publication. */
export type UploadWishes = {
  /** Hold the version, so that a person can look at it before it is published. */
  readonly review?: true;
  /** The number that must stand when it is stored, 0 for none; else it is held. */
  readonly follows?: number;
};

/** One put of one file, and how far it came. */
export type Upload = {
  readonly id: UploadId;
  readonly key: string;
  /** Which version of the object it is; null while awaited, and where the bucket keeps no versions. */
  readonly versionId: string | null;
  readonly fileName: string;
  /** Null when the file could not be placed. */
  readonly manifesto: ManifestoId | null;
  /** When the bucket took the file; null while it is awaited. */
  readonly arrivedAt: Instant | null;
  /** Bytes; null while awaited. */
  readonly size: number | null;
  readonly sha256: Sha256 | null;
  readonly format: DocumentFormat | null;
  /** What the uploader asked for; absent for nothing. */
  readonly wishes?: UploadWishes;
  readonly state: UploadState;
  readonly history: readonly { readonly state: UploadStateName; readonly at: Instant }[];
};

/** What became of the latest wish to read an upload's file again under today's rules. */
export type Rereading =
  | { readonly state: "asked" }
  | { readonly state: "read"; readonly rules: ReadingRules }
  | { readonly state: "failed"; readonly failure: Failure };
