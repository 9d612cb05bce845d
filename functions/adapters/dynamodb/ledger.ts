import { z } from "zod";
import type { LedgerEntry } from "../../core/model.ts";
import { ledgerEntry } from "../../core/schemas.ts";
import type { Ledger } from "../../ports.ts";
import { keys, lastOfBucket, ledgerPartition, padded } from "./keys.ts";
import { Sequence } from "./sequence.ts";
import type { Table } from "./table.ts";

const tailRow = z.object({ entry: z.int().nonnegative() });

/** Attempts at a place before an append gives up and is left to the queue's retry. */
const MAX_ATTEMPTS = 50;

/** The append-only log in buckets, so that no partition grows without bound. */
export function dynamoLedger(table: Table): Ledger {
  const sequence = new Sequence(table, "LEDGER", keys.ledgerEntry, ledgerEntry);

  /** The tail row is a hint, never ahead of the log; the log itself is read from there on. */
  async function tail(): Promise<number> {
    let last = (await table.get(keys.ledgerTail, tailRow))?.entry ?? 0;
    for (;;) {
      const partition = ledgerPartition(last + 1);
      const end = lastOfBucket(last + 1);
      const [found] = await table.between(
        { pk: partition, from: padded(last + 1), to: padded(end), descending: true },
        1,
        ledgerEntry,
      );
      if (found === undefined) return last;
      last = found.entry;
    }
  }

  async function appendOnce(entry: Omit<LedgerEntry, "entry">): Promise<LedgerEntry> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const held = await sequence.heldBy(entry.upload);
      if (held !== null) return held;
      const place = (await tail()) + 1;
      const placed = { ...entry, entry: place };
      if (await sequence.take(place, placed)) return placed;
    }
    throw new Error(`The ledger was too busy to take an entry in ${MAX_ATTEMPTS} attempts.`);
  }

  return {
    tail,
    get: (entry) => sequence.at(entry),

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
        const end = lastOfBucket(last + 1);
        const found = await table.between(
          { pk: ledgerPartition(last + 1), from: padded(last + 1), to: padded(end) },
          limit - entries.length,
          ledgerEntry,
        );
        entries.push(...found);
        const latest = found.at(-1)?.entry;
        if (latest !== end) break;
        last = latest;
      }
      return entries;
    },
  };
}
