import { z } from "zod";
import { ledgerPledge, rereading, uploadId } from "../../core/schemas.ts";
import type { Readings } from "../../ports.ts";
import { keys, padded, readingPartition } from "./keys.ts";
import { startingWith } from "./list.ts";
import type { Table } from "./table.ts";

const completeRow = z.object({ pledges: z.int().nonnegative() });
const rereadingRow = z.object({ rereading });
const waitingRow = z.object({ upload: uploadId, artefact: z.string() });

/** Readings: a partition of immutable rows each, and who waits for which, beside the upload. */
export function dynamoReadings(table: Table): Readings {
  return {
    async pledges(upload, rules) {
      if ((await table.get(keys.reading(upload, rules), completeRow)) === null) return null;
      return table.all(startingWith(readingPartition(upload, rules), "PLEDGE#"), ledgerPledge);
    },

    async save({ upload, rules, pledges }) {
      const complete = keys.reading(upload, rules);
      if ((await table.get(complete, completeRow)) !== null) return;
      await table.putAll(
        pledges.map((pledge, i) => ({ pk: complete.pk, sk: `PLEDGE#${padded(i)}`, ...pledge })),
      );
      await table.putIf(complete, { pledges: pledges.length });
    },

    latest: async (upload) => (await table.get(keys.rereading(upload), rereadingRow))?.rereading ?? null,

    record: (upload, state) => table.put(keys.rereading(upload), { rereading: state }),

    wait: (on, waiting) => table.put(keys.waiting(on, waiting.upload), waiting),

    waiting: (on) => table.all(startingWith(`UPLOAD#${on}`, "WAITING#"), waitingRow),
  };
}
