import type {
  AuditRecord,
  LedgerEntry,
  ManifestoId,
  PledgeId,
  ReadingRules,
  UploadId,
  Version,
} from "../../core/model.ts";
import type { Tallied } from "../../core/tally.ts";
import type { ListKey, RowKey } from "./list.ts";

/**
 * Where everything stands in the one table; `docs/table.md` lists the access patterns. Numbers are padded
 * so that the order of sort keys is the order of numbers.
 */

/** Ledger entries in one partition: bounds what one partition holds and takes in. */
const LEDGER_BUCKET = 1_000;

/** The largest number that a sort key holds. */
const LARGEST = 999_999_999_999;

/** A number as part of a sort key. */
export const padded = (value: number): string => String(value).padStart(12, "0");

/** A number as part of a sort key by which the greatest comes first. */
const countedDown = (value: number): string => padded(LARGEST - value);

/** Names the immutable rows of an upload as the successor of another under given rules. */
export function snapshotPartition(
  of: Pick<Version, "upload" | "previousUpload" | "rules" | "comparedAnew">,
): string {
  const rules = `${of.rules.extract}.${of.rules.classify}.${of.rules.compare}`;
  const partition = `SNAPSHOT#${of.upload}#${of.previousUpload ?? "first"}#${rules}`;
  return of.comparedAnew ? `${partition}#ANEW` : partition;
}

/** Names the immutable rows of an upload as read under given rules. */
export function readingPartition(upload: UploadId, rules: ReadingRules): string {
  return `READING#${upload}#${rules.extract}.${rules.classify}`;
}

export const keys = {
  manifesto: (id: ManifestoId): RowKey & ListKey => ({
    pk: `MANIFESTO#${id}`,
    sk: "LATEST",
    gsi1pk: "MANIFESTOS",
    gsi1sk: id,
  }),
  /** What a manifesto stands at after one of its entries; in the list, the latest of a manifesto comes first. */
  standing: (id: ManifestoId, entry: number): RowKey & ListKey => ({
    pk: `MANIFESTO#${id}`,
    sk: `STANDING#${padded(entry)}`,
    gsi1pk: "STANDINGS",
    gsi1sk: `${id}#${countedDown(entry)}`,
  }),
  withdrawal: (id: ManifestoId, number: number): RowKey => ({
    pk: `MANIFESTO#${id}`,
    sk: `WITHDRAWN#${padded(number)}`,
  }),
  version: (id: ManifestoId, number: number): RowKey => ({
    pk: `MANIFESTO#${id}`,
    sk: `VERSION#${padded(number)}`,
  }),
  upload: (id: UploadId): RowKey => ({ pk: `UPLOAD#${id}`, sk: "UPLOAD" }),
  plan: (id: UploadId): RowKey => ({ pk: `UPLOAD#${id}`, sk: "PLAN" }),
  /** The place in a sequence that is being tried for: a version's number, or a ledger entry of some kind. */
  intent: (id: UploadId, sequence: "VERSION" | "LEDGER" | "WITHDRAWAL"): RowKey => ({
    pk: `UPLOAD#${id}`,
    sk: `INTENT#${sequence}`,
  }),
  reading: (id: UploadId, rules: ReadingRules): RowKey => ({
    pk: readingPartition(id, rules),
    sk: "COMPLETE",
  }),
  rereading: (id: UploadId): RowKey => ({ pk: `UPLOAD#${id}`, sk: "REREADING" }),
  /** That one upload waits until another has been read again. */
  waiting: (on: UploadId, id: UploadId): RowKey => ({ pk: `UPLOAD#${on}`, sk: `WAITING#${id}` }),
  approval: (id: UploadId): RowKey => ({ pk: `UPLOAD#${id}`, sk: "APPROVAL" }),
  ticket: (ticket: string): RowKey => ({ pk: `TICKET#${ticket}`, sk: "TICKET" }),
  ledgerEntry: (entry: number): RowKey => ({ pk: ledgerPartition(entry), sk: padded(entry) }),
  /** The ledger by time. */
  ledgerTime: ({ at, entry }: Pick<LedgerEntry, "at" | "entry">): ListKey => ({
    gsi1pk: "LEDGER",
    gsi1sk: `${at}#${padded(entry)}`,
  }),
  ledgerTail: { pk: "LEDGER", sk: "TAIL" } satisfies RowKey,
  checkpoint: (reader: string): RowKey => ({ pk: `CHECKPOINT#${reader}`, sk: "CHECKPOINT" }),
  /**
   * A change in a list of the feed. Read backwards, the newest entries come first, an entry's changes in their order,
   * and what a later entry wrote about a change before what its own did.
   */
  feed: (list: string, change: { entry: number; position: number }, writtenBy: number): RowKey => ({
    pk: `FEED#${list}`,
    sk: `${padded(change.entry)}#${countedDown(change.position)}#${padded(writtenBy)}`,
  }),
  pledgeEvent: (id: PledgeId, version: number): RowKey => ({
    pk: `PLEDGE#${id}`,
    sk: `VERSION#${padded(version)}`,
  }),
  /** A pledge in a list it is found in: by manifesto, what the latest entry wrote first, then by position. */
  found: (list: string, id: ManifestoId, writtenBy: number, position: number): RowKey => ({
    pk: `FOUND#${list}`,
    sk: `${id}#${countedDown(writtenBy)}#${padded(position)}`,
  }),
  tally: (of: Tallied, value: string): RowKey => ({
    pk: `TALLY#${of}`,
    sk: of === "topic" ? padded(Number(value)) : value,
  }),
  audit: ({ manifesto, at, act, upload }: AuditRecord): RowKey & ListKey => ({
    pk: `AUDIT#${manifesto}`,
    sk: `${at}#${act}#${upload}`,
    gsi1pk: "AUDITS",
    gsi1sk: `${at}#${act}#${upload}`,
  }),
  request: (key: string): RowKey => ({ pk: `REQUEST#${key}`, sk: "REQUEST" }),
  subscription: (id: string): RowKey => ({ pk: "SUBSCRIPTIONS", sk: `SUBSCRIPTION#${id}` }),
  delivery: (subscription: string, entry: number): RowKey => ({
    pk: `DELIVERIES#${subscription}`,
    sk: `ENTRY#${padded(entry)}`,
  }),
} as const;

/** The last entry that stands in the same partition as this one. */
export function lastOfBucket(entry: number): number {
  return (Math.floor(entry / LEDGER_BUCKET) + 1) * LEDGER_BUCKET - 1;
}

/** The partition that holds a ledger entry. */
export function ledgerPartition(entry: number): string {
  return `LEDGER#${padded(Math.floor(entry / LEDGER_BUCKET))}`;
}
