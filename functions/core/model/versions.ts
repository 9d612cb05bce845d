import type { Comparison } from "./changes.ts";
import type { DocumentFormat, ExtractionWarning } from "./documents.ts";
import type { Instant, ManifestoId, PledgeId, Sha256, UploadId } from "./names.ts";
import type { Pledge } from "./pledges.ts";

/** A pledge as the ledger keeps it: with its identity and its place among the version's pledges. */
export type LedgerPledge = Pledge & { readonly id: PledgeId; readonly position: number };

/** Versions of the rules that read a file and that found its pledges. */
export type ReadingRules = { readonly extract: string; readonly classify: string };

/** One immutable version of a manifesto. */
export type Version = {
  readonly manifesto: ManifestoId;
  /** 1, 2, 3… without gaps. */
  readonly number: number;
  readonly upload: UploadId;
  /**
   * The number of the version it was compared with: the latest that was not withdrawn, and so the one directly
   * before unless that was; null where none stood.
   */
  readonly follows: number | null;
  /** The upload of the version it follows; null where none stood. */
  readonly previousUpload: UploadId | null;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly title: string | null;
  readonly pages: number;
  readonly coverage: number;
  readonly warnings: readonly ExtractionWarning[];
  readonly units: number;
  readonly pledges: number;
  /** What changed since the version it follows; null where it follows none. */
  readonly summary: Omit<Comparison, "changes"> | null;
  /** Versions of the rules that made it, e.g. `{extract: "1", classify: "1", compare: "1"}`. */
  readonly rules: ReadingRules & { readonly compare: string };
  /**
   * Present where the version before was found by other rules and was read anew, under this version's, for the
   * change set: what it names before is then that reading's.
   */
  readonly comparedAnew?: true;
  /** Never before the manifesto's earlier versions. */
  readonly publishedAt: Instant;
};

/** A manifesto as lists show it: its identity and its latest version that was not withdrawn. */
export type Manifesto = {
  readonly id: ManifestoId;
  readonly party: string;
  readonly area: string;
  readonly election: string;
  readonly latest: Version;
};

/** What every entry of the ledger says: what befell which version, and when. */
type EntryFacts = {
  /** 1, 2, 3… without gaps, over all manifestos. */
  readonly entry: number;
  readonly manifesto: ManifestoId;
  readonly version: number;
  readonly upload: UploadId;
  /** Never before the entry before. */
  readonly at: Instant;
};

/** A version was published. */
export type PublishedEntry = EntryFacts & {
  readonly kind: "published";
  readonly summary: Omit<Comparison, "changes"> | null;
};

/** A person took a version back, which stays on record. */
export type WithdrawnEntry = EntryFacts &
  Withdrawal & {
    readonly kind: "withdrawn";
    /** The version that stands again, unless a later one than the withdrawn stands; null for none. */
    readonly fallsBackTo: number | null;
  };

/** One entry of the append-only log: entry n exists only if entry n − 1 does. */
export type LedgerEntry = PublishedEntry | WithdrawnEntry;

/** Why a version does not stand any more. */
export type Withdrawal = {
  readonly reason: string;
  /** Who did it, as the token names them; null where the ledger takes no tokens. */
  readonly by: string | null;
  readonly at: Instant;
};

/** What a manifesto stands at after one of its entries in the ledger. */
export type Standing = {
  readonly manifesto: ManifestoId;
  readonly entry: number;
  readonly at: Instant;
  /** The entry from which on it stands at this version: this one, or an earlier one. */
  readonly since: number;
  /** The highest number given so far. */
  readonly versions: number;
  /** The latest version that is not withdrawn; null if all are. */
  readonly version: Version | null;
};
