import type { ManifestoId, ReadingRules, UploadId, Version } from "../../core/model.ts";
import type { ListKey, RowKey } from "./table.ts";

/**
 * Where everything stands in the one table; `docs/table.md` lists the access patterns. Numbers are padded
 * so that the order of sort keys is the order of numbers.
 */

/** Ledger entries in one partition: bounds what one partition holds and takes in. */
const LEDGER_BUCKET = 1_000;

/** A number as part of a sort key. */
export const padded = (value: number): string => String(value).padStart(12, "0");

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
  version: (id: ManifestoId, number: number): RowKey => ({
    pk: `MANIFESTO#${id}`,
    sk: `VERSION#${padded(number)}`,
  }),
  upload: (id: UploadId): RowKey => ({ pk: `UPLOAD#${id}`, sk: "UPLOAD" }),
  /** The place in a sequence that an upload is trying to take. */
  intent: (id: UploadId, sequence: "VERSION" | "LEDGER"): RowKey => ({
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
  ledgerTail: { pk: "LEDGER", sk: "TAIL" } satisfies RowKey,
  checkpoint: (reader: string): RowKey => ({ pk: `CHECKPOINT#${reader}`, sk: "CHECKPOINT" }),
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
