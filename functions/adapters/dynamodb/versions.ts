import type { ManifestoId, UploadId, Version } from "../../core/model.ts";
import { change, ledgerPledge, version as versionSchema, withdrawalRow } from "../../core/schemas.ts";
import type { Versions } from "../../ports.ts";
import { keys, padded, snapshotPartition } from "./keys.ts";
import { startingWith } from "./list.ts";
import { type Act, Sequence } from "./sequence.ts";
import type { Table } from "./table.ts";

/** Versions: the snapshot rows are immutable, the version row is the one conditional write that publishes. */
export function dynamoVersions(table: Table): Versions {
  const sequenceOf = (manifesto: ManifestoId): Sequence<Version> =>
    new Sequence<Version>(table, (number) => keys.version(manifesto, number), versionSchema);
  const versionsOf = (manifesto: ManifestoId) => startingWith(keys.manifesto(manifesto).pk, "VERSION#");

  return {
    async head(manifesto) {
      const [head] = await table.first({ ...versionsOf(manifesto), descending: true }, 1, versionSchema);
      return head ?? null;
    },

    get: (manifesto, number) => sequenceOf(manifesto).at(number),

    list(manifesto, page, upTo) {
      const list = versionsOf(manifesto);
      const bound = upTo === undefined ? {} : { to: keys.version(manifesto, upTo).sk };
      return table.page({ ...list, ...bound }, page, versionSchema);
    },

    async withdraw(manifesto, number, withdrawal) {
      const key = keys.withdrawal(manifesto, number);
      if (await table.putIf(key, { ...withdrawal, number })) return withdrawal;
      const { number: _, ...first } = (await table.get(key, withdrawalRow)) ?? { number, ...withdrawal };
      return first;
    },

    async withdrawals(manifesto) {
      const rows = await table.all(startingWith(keys.manifesto(manifesto).pk, "WITHDRAWN#"), withdrawalRow);
      return new Map(rows.map(({ number, ...withdrawal }) => [number, withdrawal]));
    },

    async saveSnapshot(snapshot) {
      const pk = snapshotPartition(snapshot);
      await table.putAll([
        ...snapshot.pledges.map((pledge, i) => ({ pk, sk: `PLEDGE#${padded(i)}`, ...pledge })),
        ...snapshot.changes.map((one, i) => ({ pk, sk: `CHANGE#${padded(i)}`, ...one })),
      ]);
    },

    claim: (version) => sequenceOf(version.manifesto).take(version.number, actOf(version.upload), version),

    claimedBy: (manifesto, upload) => sequenceOf(manifesto).heldBy(actOf(upload)),

    pledges: (version, page) =>
      table.page(startingWith(snapshotPartition(version), "PLEDGE#"), page, ledgerPledge),

    allPledges: (version) => table.all(startingWith(snapshotPartition(version), "PLEDGE#"), ledgerPledge),

    changes: (version) => table.all(startingWith(snapshotPartition(version), "CHANGE#"), change),
  };
}

const actOf = (upload: UploadId): Act<Version> => ({
  intent: keys.intent(upload, "VERSION"),
  isOf: (held) => held.upload === upload,
});
