import { manifestoParts } from "../../core/ids.ts";
import type { ManifestoId, Version } from "../../core/model.ts";
import { change, ledgerPledge, version as versionSchema } from "../../core/schemas.ts";
import type { Manifestos, Versions } from "../../ports.ts";
import { keys, padded, snapshotPartition } from "./keys.ts";
import { Sequence } from "./sequence.ts";
import type { Table } from "./table.ts";

/** Versions: the snapshot rows are immutable, the version row is the one conditional write that publishes. */
export function dynamoVersions(table: Table): Versions {
  const sequenceOf = (manifesto: ManifestoId): Sequence<Version> =>
    new Sequence(table, "VERSION", (number) => keys.version(manifesto, number), versionSchema);

  return {
    async head(manifesto) {
      const { pk } = keys.manifesto(manifesto);
      const latest = await table.page(
        { pk, prefix: "VERSION#", descending: true },
        { limit: 1 },
        versionSchema,
      );
      return latest.items[0] ?? null;
    },

    get: (manifesto, number) => sequenceOf(manifesto).at(number),

    list: (manifesto, page) =>
      table.page({ pk: keys.manifesto(manifesto).pk, prefix: "VERSION#" }, page, versionSchema),

    async saveSnapshot(snapshot) {
      const pk = snapshotPartition(snapshot);
      await table.putAll([
        ...snapshot.pledges.map((pledge, i) => ({ pk, sk: `PLEDGE#${padded(i)}`, ...pledge })),
        ...snapshot.changes.map((one, i) => ({ pk, sk: `CHANGE#${padded(i)}`, ...one })),
      ]);
    },

    claim: (version) => sequenceOf(version.manifesto).take(version.number, version),

    claimedBy: (manifesto, upload) => sequenceOf(manifesto).heldBy(upload),

    async project(version) {
      await table.putIf(keys.manifesto(version.manifesto), version, {
        expression: "attribute_not_exists(pk) or #number < :number",
        names: { "#number": "number" },
        values: { ":number": version.number },
      });
    },

    pledges: (version, page) =>
      table.page({ pk: snapshotPartition(version), prefix: "PLEDGE#" }, page, ledgerPledge),

    allPledges: (version) => table.all({ pk: snapshotPartition(version), prefix: "PLEDGE#" }, ledgerPledge),

    changes: (version) => table.all({ pk: snapshotPartition(version), prefix: "CHANGE#" }, change),
  };
}

/** Manifestos as lists show them: one row each, brought up to date after each version. */
export function dynamoManifestos(table: Table): Manifestos {
  const asManifesto = (latest: Version) => ({
    id: latest.manifesto,
    ...manifestoParts(latest.manifesto),
    latest,
  });
  return {
    async get(id) {
      const latest = await table.get(keys.manifesto(id), versionSchema);
      return latest === null ? null : asManifesto(latest);
    },

    async list(page) {
      const { items, next } = await table.listed({ gsi1pk: "MANIFESTOS" }, page, versionSchema);
      return { items: items.map(asManifesto), next };
    },
  };
}
