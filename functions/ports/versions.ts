import type {
  Change,
  LedgerPledge,
  ManifestoId,
  ReadingRules,
  Rereading,
  UploadId,
  Version,
  Withdrawal,
} from "../core/model.ts";
import type { Page, PageRequest } from "./pages.ts";

/** Everything immutable about an upload as the successor of `version.previousUpload`. */
export type Snapshot = {
  readonly upload: UploadId;
  readonly previousUpload: UploadId | null;
  readonly rules: Version["rules"];
  /** Whether the previous upload was read anew for it, see `Version`. */
  readonly comparedAnew?: true;
  readonly pledges: readonly LedgerPledge[];
  /** From the previous upload's pledges to these; empty for a first version. */
  readonly changes: readonly Change[];
};

export interface Versions {
  /** The manifesto's version with the highest number, withdrawn or not, read consistently; null before the first. */
  head(manifesto: ManifestoId): Promise<Version | null>;
  get(manifesto: ManifestoId, number: number): Promise<Version | null>;
  /** Oldest first, withdrawn ones too; with `upTo`, none of a higher number. */
  list(manifesto: ManifestoId, page: PageRequest, upTo?: number): Promise<Page<Version>>;
  /** Records that a person withdrew a version, and returns what stands: only the first withdrawal counts. */
  withdraw(manifesto: ManifestoId, number: number, withdrawal: Withdrawal): Promise<Withdrawal>;
  /** The withdrawn versions by number, read consistently. */
  withdrawals(manifesto: ManifestoId): Promise<ReadonlyMap<number, Withdrawal>>;
  /** Writes the snapshot's immutable rows; safe to repeat and to leave half done. */
  saveSnapshot(snapshot: Snapshot): Promise<void>;
  /**
   * Claims the number `version.number` for `version.upload`: the one conditional write that publishes.
   * True if this upload holds the number afterwards, now or from an earlier attempt; false if another does.
   */
  claim(version: Version): Promise<boolean>;
  /** The number an upload already holds, whoever crashed since; null if none. */
  claimedBy(manifesto: ManifestoId, upload: UploadId): Promise<Version | null>;
  /** In document order. */
  pledges(version: Version, page: PageRequest): Promise<Page<LedgerPledge>>;
  /** All pledges, in document order: for comparing. */
  allPledges(version: Version): Promise<readonly LedgerPledge[]>;
  /** The stored change set to this version from the one before, most important first. */
  changes(version: Version): Promise<readonly Change[]>;
}

/** An upload that waits for another one to be read again, and the artefact it is stored from then. */
export type Waiting = { readonly upload: UploadId; readonly artefact: string };

/** Versions read again under other rules than those they were published with: kept apart, and never published. */
export interface Readings {
  /** A reading's pledges in document order; null unless the reading is complete. */
  pledges(upload: UploadId, rules: ReadingRules): Promise<readonly LedgerPledge[] | null>;
  /**
   * Writes a reading: its rows, and last that it is complete. Safe to repeat and to leave half done; a complete
   * one stays as it is.
   */
  save(reading: {
    readonly upload: UploadId;
    readonly rules: ReadingRules;
    readonly pledges: readonly LedgerPledge[];
  }): Promise<void>;
  /** What became of the latest wish to read the upload again; null if nobody had one. */
  latest(upload: UploadId): Promise<Rereading | null>;
  /** Records that, whatever was recorded before. */
  record(upload: UploadId, rereading: Rereading): Promise<void>;
  /** Lets an upload wait for another, or for itself; of several artefacts the latest counts. */
  wait(on: UploadId, waiting: Waiting): Promise<void>;
  /** All that ever waited for an upload, by id. */
  waiting(on: UploadId): Promise<readonly Waiting[]>;
}
