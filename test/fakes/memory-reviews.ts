import type { AuditRecord } from "../../functions/core/model.ts";
import type { Audits, Idempotency, KeptAnswer } from "../../functions/ports.ts";
import { pageOf } from "./cursors.ts";

/** `Audits` in memory. */
export function memoryAudits(): Audits {
  const rows = new Map<string, AuditRecord>();
  const newestFirst = () =>
    [...rows].map(([key, item]) => ({ key, item })).sort((a, b) => (a.key < b.key ? 1 : -1));
  return {
    record: async (record) => {
      const key = `${record.at}#${record.act}#${record.upload}`;
      if (!rows.has(key)) rows.set(key, structuredClone(record));
    },
    ofManifesto: async (manifesto, page) =>
      pageOf(
        `audits of ${manifesto}`,
        newestFirst().filter(({ item }) => item.manifesto === manifesto),
        page,
      ),
    recent: async (page) => pageOf("audits", newestFirst(), page),
  };
}

/** `Idempotency` in memory. */
export function memoryIdempotency(): Idempotency {
  type Row = { fingerprint: string; answer: KeptAnswer | null; expiresAt: number };
  const rows = new Map<string, Row>();
  return {
    begin: async ({ key, fingerprint, at }) => {
      const known = rows.get(key);
      const now = Date.parse(at);
      if (known === undefined || known.expiresAt <= now) {
        rows.set(key, { fingerprint, answer: null, expiresAt: now + 60_000 });
        return { state: "new" };
      }
      if (known.fingerprint !== fingerprint) return { state: "other" };
      return known.answer === null
        ? { state: "under-way" }
        : { state: "answered", answer: structuredClone(known.answer) };
    },
    finish: async (key, answer, at) => {
      const known = rows.get(key);
      if (known === undefined) return;
      rows.set(key, { ...known, answer: structuredClone(answer), expiresAt: Date.parse(at) + 86_400_000 });
    },
    giveUp: async (key) => void rows.delete(key),
  };
}
