import type { LedgerPledge, ReadingRules, Rereading, UploadId } from "../../functions/core/model.ts";
import type { Readings, Waiting } from "../../functions/ports.ts";

/** `Readings` in memory. */
export function memoryReadings(): Readings {
  const readings = new Map<string, readonly LedgerPledge[]>();
  const rereadings = new Map<UploadId, Rereading>();
  const waiting = new Map<UploadId, Map<UploadId, Waiting>>();
  const key = (upload: UploadId, { extract, classify }: ReadingRules) =>
    JSON.stringify([upload, extract, classify]);

  return {
    pledges: async (upload, rules) => structuredClone(readings.get(key(upload, rules)) ?? null),
    save: async ({ upload, rules, pledges }) => {
      if (!readings.has(key(upload, rules))) readings.set(key(upload, rules), structuredClone(pledges));
    },
    latest: async (upload) => structuredClone(rereadings.get(upload) ?? null),
    record: async (upload, rereading) => {
      rereadings.set(upload, structuredClone(rereading));
    },
    wait: async (on, { upload, artefact }) => {
      const all = waiting.get(on) ?? new Map<UploadId, Waiting>();
      waiting.set(on, all);
      all.set(upload, { upload, artefact });
    },
    waiting: async (on) =>
      structuredClone([...(waiting.get(on)?.values() ?? [])].sort((a, b) => (a.upload < b.upload ? -1 : 1))),
  };
}
