import type {
  Instant,
  LedgerEntry,
  Manifesto,
  ManifestoId,
  PublishedEntry,
  Standing,
  UploadId,
  WithdrawnEntry,
} from "../core/model.ts";
import type { Page, PageRequest } from "./pages.ts";

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

export interface Checkpoints {
  /** The last ledger entry a reader has dealt with; 0 at first. */
  get(reader: string): Promise<number>;
  /** Moves the checkpoint forward; never back. */
  advance(reader: string, entry: number): Promise<void>;
}
