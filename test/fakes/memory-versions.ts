import type { ManifestoId, UploadId, Version, Withdrawal } from "../../functions/core/model.ts";
import type { Snapshot, Versions } from "../../functions/ports.ts";
import { pageOf } from "./cursors.ts";

/** `Versions` in memory. */
export function memoryVersions(): Versions {
  const snapshots = new Map<string, Snapshot>();
  const claimed = new Map<ManifestoId, Map<number, Version>>();
  const withdrawn = new Map<ManifestoId, Map<number, Withdrawal>>();

  const of = (manifesto: ManifestoId) =>
    [...(claimed.get(manifesto)?.values() ?? [])].sort((a, b) => a.number - b.number);
  const snapshot = (version: Of) => snapshots.get(snapshotKey(version));

  return {
    head: async (manifesto) => structuredClone(of(manifesto).at(-1) ?? null),
    get: async (manifesto, number) => structuredClone(claimed.get(manifesto)?.get(number) ?? null),
    list: async (manifesto, page, upTo = Number.MAX_SAFE_INTEGER) =>
      pageOf(
        `versions of ${manifesto} up to ${upTo}`,
        of(manifesto)
          .filter(({ number }) => number <= upTo)
          .map((item) => ({ key: String(item.number), item })),
        page,
      ),
    withdraw: async (manifesto, number, withdrawal) => {
      const known = withdrawn.get(manifesto) ?? new Map<number, Withdrawal>();
      withdrawn.set(manifesto, known);
      if (!known.has(number)) known.set(number, structuredClone(withdrawal));
      return structuredClone(known.get(number) ?? withdrawal);
    },
    withdrawals: async (manifesto) => structuredClone(withdrawn.get(manifesto) ?? new Map()),
    saveSnapshot: async (saved) => {
      snapshots.set(snapshotKey(saved), structuredClone(saved));
    },
    claim: async (version) => {
      const numbers = claimed.get(version.manifesto) ?? new Map<number, Version>();
      claimed.set(version.manifesto, numbers);
      if (!numbers.has(version.number)) numbers.set(version.number, structuredClone(version));
      return numbers.get(version.number)?.upload === version.upload;
    },
    claimedBy: async (manifesto, upload: UploadId) =>
      structuredClone(of(manifesto).find((version) => version.upload === upload) ?? null),
    pledges: async (version, page) =>
      pageOf(
        `pledges of ${snapshotKey(version)}`,
        (snapshot(version)?.pledges ?? []).map((item) => ({ key: String(item.position), item })),
        page,
      ),
    allPledges: async (version) => structuredClone(snapshot(version)?.pledges ?? []),
    changes: async (version) => structuredClone(snapshot(version)?.changes ?? []),
  };
}

type Of = Pick<Version, "upload" | "previousUpload" | "rules" | "comparedAnew">;

function snapshotKey({ upload, previousUpload, rules, comparedAnew }: Of): string {
  return JSON.stringify([
    upload,
    previousUpload,
    rules.extract,
    rules.classify,
    rules.compare,
    comparedAnew ?? null,
  ]);
}
