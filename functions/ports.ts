/**
 * What the pipeline and the API need of the world, as types. `adapters/` implements them on AWS;
 * `test/fakes/` in memory; one contract suite holds both.
 */
import type { ChangeFilter, PublishedChange } from "./core/feed.ts";
import type { FoundFilter, FoundPledge } from "./core/found-pledge.ts";
import type { PledgeEvent } from "./core/history.ts";
import type {
  AuditRecord,
  Change,
  Delivery,
  DeliveryState,
  HoldReasonCode,
  Instant,
  LedgerEntry,
  LedgerPledge,
  Manifesto,
  ManifestoId,
  PledgeId,
  PublishedEntry,
  ReadingRules,
  Rereading,
  Result,
  Standing,
  StructuredDocument,
  Subscription,
  Upload,
  UploadId,
  UploadStateName,
  Version,
  Withdrawal,
  WithdrawnEntry,
} from "./core/model.ts";
import type { ReadingProgress } from "./core/reading-progress.ts";
import type { Tallied, Tally } from "./core/tally.ts";
import type { UploadStep } from "./core/upload-progress.ts";
import type { ViewRows } from "./core/views.ts";

/** One page of a list; `next` continues it and is null at the end. Opaque to callers. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };
export type PageRequest = { readonly limit: number; readonly cursor?: string | undefined };

/** Thrown by stores for a cursor that they did not give, or gave for another list. */
export class BadCursorError extends Error {
  override readonly name = "BadCursorError";
}

// ---------------------------------------------------------------- objects

export type StoredObject = {
  readonly bytes: Uint8Array;
  /** User metadata, names in lower case without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
};

/** Where a browser, or curl, sends a file: an HTML form post with these fields, then the part `file`. */
export type PresignedPost = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

export interface Objects {
  /**
   * Reads one object, or one version of it.
   * Null if there is none; "too-large" (nothing read) if it is longer than `maxBytes`.
   */
  get(
    key: string,
    options: { readonly versionId?: string | undefined; readonly maxBytes: number },
  ): Promise<StoredObject | "too-large" | null>;
  /** Writes an artefact. Artefact keys name their content, so writing one again writes the same bytes. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  presignPost(request: {
    readonly key: string;
    readonly metadata: Readonly<Record<string, string>>;
    readonly maxBytes: number;
    readonly expiresSeconds: number;
  }): Promise<PresignedPost>;
}

// ---------------------------------------------------------------- reading

export type { ReadingProgress };

/**
 * Reads a file's structure, as `extract` of core does, whatever is in the file: what takes too long, takes too
 * much memory or breaks the parser is a failure with its code. Throws only for faults that are not the file's.
 */
export type Extractor = (
  bytes: Uint8Array,
  fileName: string,
  options?: { readonly onProgress?: ((progress: ReadingProgress) => void) | undefined },
) => Promise<Result<StructuredDocument>>;

// ---------------------------------------------------------------- uploads

export interface Uploads {
  get(id: string): Promise<Upload | null>;
  /**
   * Creates the upload, or moves it forward, and returns it as it then stands. States are ranked
   * awaiting < received < recognising < extracted < classified < held < failed, duplicate, published; a move that
   * is not forward changes nothing, so a redelivered event never moves an upload back. Exceptions: from "failed" any
   * state may follow, so that a repeated event repairs what failed in passing; recognition goes on page by page; and
   * a held upload may be held for other reasons.
   */
  advance(step: UploadStep): Promise<Upload>;
  /**
   * Newest first; with `state`, only those in that state: a page may then have fewer items than asked for, or none,
   * though others follow, as a request looks at a bounded number of uploads.
   */
  recent(page: PageRequest, state?: UploadStateName): Promise<Page<Upload>>;
  /** Remembers that the API announced a file under a ticket, before the file came. State "awaiting". */
  openTicket(ticket: {
    readonly id: string;
    readonly key: string;
    readonly fileName: string;
    readonly manifesto: ManifestoId;
    readonly at: Instant;
  }): Promise<void>;
  /**
   * Says which upload a ticket became; from then on `get(ticket)` answers with that upload.
   * Only the first call counts. A ticket that was never opened is ignored.
   */
  bindTicket(ticket: string, upload: UploadId): Promise<void>;
  /** Records a person's decision to publish an upload in spite of these reasons; the latest one counts. */
  approve(
    id: UploadId,
    approval: { readonly at: Instant; readonly reasons: readonly HoldReasonCode[] },
  ): Promise<void>;
  /** The reasons that a person passed over; null if nobody decided. */
  approved(id: UploadId): Promise<readonly HoldReasonCode[] | null>;
  /** Keeps what a held upload would become, for a preview; the latest plan counts. Its snapshot must be saved. */
  keepPlan(plan: Version): Promise<void>;
  /** What a held upload would have become when it was held; null if it never was. */
  plan(id: UploadId): Promise<Version | null>;
}

// ---------------------------------------------------------------- versions

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

/**
 * Manifestos with what stands of them: now, or as of the ledger's entry `asOf`, which `Ledger.asOf` finds for an
 * instant. One of which no version stands is in no list.
 */
export interface Manifestos {
  get(id: ManifestoId, asOf?: number): Promise<Manifesto | null>;
  /** By id. With `asOf` a page may have fewer items than asked for, or none, though others follow. */
  list(page: PageRequest, asOf?: number): Promise<Page<Manifesto>>;
  /** What the manifesto stood at after the last of its entries up to `asOf`; null before the first. */
  standing(id: ManifestoId, asOf: number): Promise<Standing | null>;
}

// ---------------------------------------------------------------- the ledger

/** An entry before it has its number. */
export type NewEntry = Omit<PublishedEntry, "entry"> | Omit<WithdrawnEntry, "entry">;

export interface Ledger {
  /**
   * Appends an entry of this kind once for this upload, however often called, and returns it with its number. Its
   * instant is put off to that of the entry before it, where it would come earlier.
   */
  append(entry: NewEntry): Promise<LedgerEntry>;
  get(entry: number): Promise<LedgerEntry | null>;
  /** The entry of this kind for an upload; null if there is none. */
  of(upload: UploadId, kind: LedgerEntry["kind"]): Promise<LedgerEntry | null>;
  /** Entries with a number greater than `entry`, in order, at most `limit`. */
  after(entry: number, limit: number): Promise<readonly LedgerEntry[]>;
  /** Number of the last entry; 0 for an empty ledger. */
  tail(): Promise<number>;
  /** Number of the last entry at or before an instant; 0 if there is none. May lag behind by a second. */
  asOf(at: Instant): Promise<number>;
}

// ---------------------------------------------------------------- views of the ledger

/** What is derived from the ledger, entry by entry, for reading in other ways than entry by entry. */
export interface Views {
  /**
   * Writes what one entry means for all views. Entries come in order, but one may be written again, by several at
   * once, and after later ones by someone who was slow: what stands then is as if each had been written once.
   */
  write(rows: ViewRows): Promise<void>;
}

/** Which changes, and between which entries of the ledger. */
export type FeedQuery = {
  readonly filter: ChangeFilter;
  /** Only changes of later entries than this. */
  readonly after?: number | undefined;
  /** Only changes of entries up to this. Up to `Checkpoints.get(viewsReader)`, what a feed says never grows. */
  readonly upTo?: number | undefined;
};

export interface Feed {
  /**
   * Changes of all manifestos, the newest entry first; within an entry the most important first. A page may have
   * fewer items than asked for, or none, though others follow: a request looks at a bounded number of changes.
   */
  changes(query: FeedQuery, page: PageRequest): Promise<Page<PublishedChange>>;
}

export interface FoundPledges {
  /**
   * Pledges of the versions that stand, of all manifestos, by manifesto and in document order. A page may have fewer
   * items than asked for, or none, though others follow.
   */
  find(filter: FoundFilter, page: PageRequest): Promise<Page<FoundPledge>>;
}

export interface Histories {
  /** What befell a pledge, by version; empty if there is no such pledge. At most the first thousand events. */
  of(pledge: PledgeId): Promise<readonly PledgeEvent[]>;
}

export interface Tallies {
  /** The counts of each party, area, election or topic, by name (topics as numbers). */
  list(of: Exclude<Tallied, "total">, page: PageRequest): Promise<Page<Tally>>;
  /** The counts of the whole ledger. */
  total(): Promise<Tally>;
}

// ---------------------------------------------------------------- review and requests

export interface Audits {
  /** Keeps a record; the same act on the same upload at the same instant once. */
  record(record: AuditRecord): Promise<void>;
  /** Newest first. */
  ofManifesto(manifesto: ManifestoId, page: PageRequest): Promise<Page<AuditRecord>>;
  /** Over all manifestos, newest first. */
  recent(page: PageRequest): Promise<Page<AuditRecord>>;
}

/** An answer that was given to a request, kept to give it again. */
export type KeptAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** How a request with a key stands to the one that used the key first. */
export type IdempotentRequest =
  /** It is the first, or the first was given up: it is to be answered and the answer kept. */
  | { readonly state: "new" }
  /** The first one is being answered. */
  | { readonly state: "under-way" }
  /** The key was used for another request. */
  | { readonly state: "other" }
  | { readonly state: "answered"; readonly answer: KeptAnswer };

export interface Idempotency {
  /**
   * Takes up a request under its key.
   *
   * @param request.key what tells this caller's key from every other's
   * @param request.fingerprint a hash of all that makes the request this one
   * @param request.at now
   */
  begin(request: {
    readonly key: string;
    readonly fingerprint: string;
    readonly at: Instant;
  }): Promise<IdempotentRequest>;
  /** Keeps the answer to the request that `begin` called new; forgotten a day after `at`. */
  finish(key: string, answer: KeptAnswer, at: Instant): Promise<void>;
  /** Gives the key free again, as the request had no answer worth keeping. */
  giveUp(key: string): Promise<void>;
}

// ---------------------------------------------------------------- alerts

export interface Checkpoints {
  /** The last ledger entry a reader has dealt with; 0 at first. */
  get(reader: string): Promise<number>;
  /** Moves the checkpoint forward; never back. */
  advance(reader: string, entry: number): Promise<void>;
}

export interface Subscriptions {
  get(id: string): Promise<Subscription | null>;
  /** By id. */
  list(page: PageRequest): Promise<Page<Subscription>>;
  add(subscription: Subscription): Promise<void>;
  /** False if there was none. */
  remove(id: string): Promise<boolean>;
}

export interface Deliveries {
  get(subscription: string, entry: number): Promise<Delivery | null>;
  /** Records the delivery as pending if it is not recorded yet; returns it as it stands. */
  open(subscription: string, entry: number, at: Instant): Promise<Delivery>;
  /** Records one attempt. A delivered delivery stays delivered. */
  attempted(
    subscription: string,
    entry: number,
    result: { readonly state: DeliveryState; readonly outcome: string; readonly at: Instant },
  ): Promise<void>;
  /** Newest entry first. */
  list(subscription: string, page: PageRequest): Promise<Page<Delivery>>;
}

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

// ---------------------------------------------------------------- the rest of the world

export interface Queue {
  /** Sends one message; `body` is JSON-serialisable. */
  send(body: unknown): Promise<void>;
}

export interface Retries {
  /** Puts off a received message that failed: it comes again after so many seconds, at most 12 hours. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
}

/** What the deliver function gets: which entry goes to whom. */
export type DeliveryMessage = { readonly subscription: string; readonly entry: number };

export interface WebhookSender {
  /**
   * Posts JSON once, without following redirects. Never throws for what the receiver does:
   * `status` is null where there was no HTTP answer, and `detail` says why.
   */
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<{ readonly status: number | null; readonly detail: string }>;
}

export type Clock = () => Instant;
/** `bytes` random bytes from a cryptographic source. */
export type Randomness = (bytes: number) => Uint8Array;

/** A structured log line; never holds a secret or a document's text. */
export type Log = (event: string, facts?: Readonly<Record<string, unknown>>) => void;
