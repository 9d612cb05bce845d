import { manifestoParts } from "../../functions/core/ids.ts";
import type { Manifesto, ManifestoId, UploadId, Version } from "../../functions/core/model.ts";
import type { Manifestos, Snapshot, Versions } from "../../functions/ports.ts";
import { pageOf } from "./cursors.ts";

/** `Versions` and `Manifestos` in memory: they share the rows that `project` writes. */
export function memoryVersions(): { readonly versions: Versions; readonly manifestos: Manifestos } {
  const snapshots = new Map<string, Snapshot>();
  const claimed = new Map<ManifestoId, Map<number, Version>>();
  const rows = new Map<ManifestoId, Manifesto>();

  const of = (manifesto: ManifestoId) =>
    [...(claimed.get(manifesto)?.values() ?? [])].sort((a, b) => a.number - b.number);
  const snapshot = (version: Of) => snapshots.get(snapshotKey(version));

  const versions: Versions = {
    head: async (manifesto) => structuredClone(of(manifesto).at(-1) ?? null),
    get: async (manifesto, number) => structuredClone(claimed.get(manifesto)?.get(number) ?? null),
    list: async (manifesto, page) =>
      pageOf(
        `versions of ${manifesto}`,
        of(manifesto).map((item) => ({ key: String(item.number), item })),
        page,
      ),
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
    project: async (version) => {
      const shown = rows.get(version.manifesto);
      if (shown && shown.latest.number >= version.number) return;
      const id = version.manifesto;
      rows.set(id, { id, ...manifestoParts(id), latest: structuredClone(version) });
    },
    pledges: async (version, page) =>
      pageOf(
        `pledges of ${snapshotKey(version)}`,
        (snapshot(version)?.pledges ?? []).map((item) => ({ key: String(item.position), item })),
        page,
      ),
    allPledges: async (version) => structuredClone(snapshot(version)?.pledges ?? []),
    changes: async (version) => structuredClone(snapshot(version)?.changes ?? []),
  };

  const manifestos: Manifestos = {
    get: async (id) => structuredClone(rows.get(id) ?? null),
    list: async (page) =>
      pageOf(
        "manifestos",
        [...rows.values()].map((item) => ({ key: item.id, item })).sort((a, b) => (a.key < b.key ? -1 : 1)),
        page,
      ),
  };
  return { versions, manifestos };
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
