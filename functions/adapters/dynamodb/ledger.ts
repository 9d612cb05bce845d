import { z } from "zod";
import type { LedgerEntry, UploadId } from "../../core/model.ts";
import { ledgerEntry } from "../../core/schemas.ts";
import type { Ledger, NewEntry } from "../../ports.ts";
import { keys, lastOfBucket, ledgerPartition, padded } from "./keys.ts";
import { type Act, Sequence } from "./sequence.ts";
import type { Table } from "./table.ts";

const tailRow = z.object({ entry: z.int().nonnegative() });

/** Attempts at a place before an append gives up and is left to the queue's retry. */
const MAX_ATTEMPTS = 50;

/** The append-only log in buckets, so that no partition grows without bound. */
export function dynamoLedger(table: Table): Ledger {
  const sequence = new Sequence<LedgerEntry>(table, keys.ledgerEntry, ledgerEntry);

  /** The tail row is a hint, never ahead of the log; the log itself is read from there on. */
  async function end(): Promise<number> {
    let last = (await table.get(keys.ledgerTail, tailRow))?.entry ?? 0;
    for (;;) {
      const [from, to] = [padded(last + 1), padded(lastOfBucket(last + 1))];
      const list = { partition: ledgerPartition(last + 1), from, to, descending: true };
      const [found] = await table.first(list, 1, ledgerEntry);
      if (found === undefined) return last;
      last = found.entry;
    }
  }

  async function appendOnce(entry: NewEntry): Promise<LedgerEntry> {
    const act = actOf(entry);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const held = await sequence.heldBy(act);
      if (held !== null) return held;
      const last = await end();
      const before = last === 0 ? null : await sequence.at(last);
      const at = before !== null && before.at > entry.at ? before.at : entry.at;
      const placed: LedgerEntry = { ...entry, at, entry: last + 1 };
      if (await sequence.take(placed.entry, act, placed, keys.ledgerTime(placed))) return placed;
    }
    throw new Error(`The ledger was too busy to take an entry in ${MAX_ATTEMPTS} attempts.`);
  }

  return {
    tail: end,
    get: (entry) => sequence.at(entry),
    of: (upload, kind) => sequence.heldBy(actOf({ upload, kind })),

    async append(entry) {
      const appended = await appendOnce(entry);
      await table.putIf(
        keys.ledgerTail,
        { entry: appended.entry },
        {
          expression: "attribute_not_exists(pk) or entry < :entry",
          values: { ":entry": appended.entry },
        },
      );
      return appended;
    },

    async after(entry, limit) {
      const entries: LedgerEntry[] = [];
      let last = entry;
      while (entries.length < limit) {
        const bucketEnd = lastOfBucket(last + 1);
        const list = { partition: ledgerPartition(last + 1), from: padded(last + 1), to: padded(bucketEnd) };
        const found = await table.first(list, limit - entries.length, ledgerEntry);
        entries.push(...found);
        const latest = found.at(-1)?.entry;
        if (latest !== bucketEnd) break;
        last = latest;
      }
      return entries;
    },

    async asOf(at) {
      const list = { partition: "LEDGER", index: true, to: `${at}$`, descending: true };
      const [last] = await table.first(list, 1, ledgerEntry);
      return last?.entry ?? 0;
    },
  };
}

function actOf({
  upload,
  kind,
}: {
  readonly upload: UploadId;
  readonly kind: LedgerEntry["kind"];
}): Act<LedgerEntry> {
  return {
    intent: keys.intent(upload, kind === "published" ? "LEDGER" : "WITHDRAWAL"),
    isOf: (held) => held.upload === upload && held.kind === kind,
  };
}
