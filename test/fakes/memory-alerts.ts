import type { Delivery, Instant, LedgerEntry, Subscription, UploadId } from "../../functions/core/model.ts";
import type { Checkpoints, Deliveries, Ledger, Subscriptions } from "../../functions/ports.ts";
import { pageOf } from "./cursors.ts";

/** `Ledger` in memory. */
export function memoryLedger(): Ledger {
  const entries: LedgerEntry[] = [];
  const find = (upload: UploadId, kind: LedgerEntry["kind"]) =>
    entries.find((entry) => entry.upload === upload && entry.kind === kind);
  return {
    append: async (entry) => {
      const known = find(entry.upload, entry.kind);
      const before = entries.at(-1)?.at ?? "";
      const at = before > entry.at ? before : entry.at;
      const appended = known ?? structuredClone({ ...entry, at, entry: entries.length + 1 });
      if (!known) entries.push(appended);
      return structuredClone(appended);
    },
    get: async (entry) => structuredClone(entries[entry - 1] ?? null),
    after: async (entry, limit) => structuredClone(entries.slice(entry, entry + limit)),
    of: async (upload, kind) => structuredClone(find(upload, kind) ?? null),
    tail: async () => entries.length,
    asOf: async (at) => entries.findLast((entry) => entry.at <= at)?.entry ?? 0,
  };
}

/** `Checkpoints` in memory. */
export function memoryCheckpoints(): Checkpoints {
  const reached = new Map<string, number>();
  return {
    get: async (reader) => reached.get(reader) ?? 0,
    advance: async (reader, entry) => {
      reached.set(reader, Math.max(entry, reached.get(reader) ?? 0));
    },
  };
}

/** `Subscriptions` in memory. */
export function memorySubscriptions(): Subscriptions {
  const rows = new Map<string, Subscription>();
  return {
    get: async (id) => structuredClone(rows.get(id) ?? null),
    list: async (page) =>
      pageOf(
        "subscriptions",
        [...rows.values()].map((item) => ({ key: item.id, item })).sort((a, b) => (a.key < b.key ? -1 : 1)),
        page,
      ),
    add: async (subscription) => {
      rows.set(subscription.id, structuredClone(subscription));
    },
    remove: async (id) => rows.delete(id),
  };
}

/** `Deliveries` in memory. */
export function memoryDeliveries(): Deliveries {
  const rows = new Map<string, Delivery>();
  const key = (subscription: string, entry: number) => `${subscription} ${entry}`;
  const pending = (subscription: string, entry: number, at: Instant): Delivery => ({
    subscription,
    entry,
    state: "pending",
    attempts: 0,
    outcome: null,
    updatedAt: at,
  });
  return {
    get: async (subscription, entry) => structuredClone(rows.get(key(subscription, entry)) ?? null),
    open: async (subscription, entry, at) => {
      const row = rows.get(key(subscription, entry)) ?? pending(subscription, entry, at);
      rows.set(key(subscription, entry), row);
      return structuredClone(row);
    },
    attempted: async (subscription, entry, { state, outcome, at }) => {
      const row = rows.get(key(subscription, entry)) ?? pending(subscription, entry, at);
      if (row.state === "delivered") return;
      const attempts = row.attempts + 1;
      rows.set(key(subscription, entry), { ...row, state, outcome, attempts, updatedAt: at });
    },
    list: async (subscription, page) =>
      pageOf(
        `deliveries of ${subscription}`,
        [...rows.values()]
          .filter((row) => row.subscription === subscription)
          .sort((a, b) => b.entry - a.entry)
          .map((item) => ({ key: String(item.entry), item })),
        page,
      ),
  };
}
