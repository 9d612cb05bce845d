import { z } from "zod";
import { holdReasonCodes, type Upload, type UploadId } from "../../core/model.ts";
import { instant, uploadId, upload as uploadSchema, version as versionSchema } from "../../core/schemas.ts";
import { advanceUpload } from "../../core/upload-progress.ts";
import type { Uploads } from "../../ports.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

const ticketRow = z.object({ awaited: uploadSchema, upload: uploadId.optional() });
const approvalRow = z.object({ at: instant, reasons: z.array(z.enum(holdReasonCodes)).default([]) });

/** Attempts at one step against others moving the same upload. */
const MAX_ATTEMPTS = 20;
/** Uploads that one request looks at for those in a state: a quarter of a megabyte, at 1 kB each. */
const EXAMINED = 250;

/** Uploads and the tickets that announced them. */
export function dynamoUploads(table: Table): Uploads {
  const stored = (id: string) => table.get(keys.upload(id as UploadId), uploadSchema);

  return {
    async get(id) {
      const ticket = await table.get(keys.ticket(id), ticketRow);
      if (ticket === null) return stored(id);
      return ticket.upload === undefined ? ticket.awaited : stored(ticket.upload);
    },

    async advance(step) {
      const key = keys.upload(step.id);
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const current = await stored(step.id);
        const next = advanceUpload(current, step);
        if (next === null && current !== null) return current;
        if (next === null) throw new Error("An upload's first step always changes it.");
        if (await table.putIf({ ...key, ...recently(next) }, withRevision(next), unmovedSince(current)))
          return next;
      }
      throw new Error(`Upload ${step.id} was moved by others in ${MAX_ATTEMPTS} attempts.`);
    },

    recent(page, state) {
      const list = { partition: "UPLOADS", index: true, descending: true } as const;
      if (state === undefined) return table.page(list, page, uploadSchema);
      const isWanted = (upload: Upload) => upload.state.name === state;
      const sieve = { wanted: () => isWanted, examined: EXAMINED };
      return table.page({ ...list, question: state }, page, uploadSchema, sieve);
    },

    async openTicket(ticket) {
      const awaited: Upload = {
        id: ticket.id as UploadId,
        key: ticket.key,
        versionId: null,
        fileName: ticket.fileName,
        manifesto: ticket.manifesto,
        arrivedAt: null,
        size: null,
        sha256: null,
        format: null,
        state: { name: "awaiting" },
        history: [{ state: "awaiting", at: ticket.at }],
      };
      await table.put(keys.ticket(ticket.id), { awaited });
    },

    async bindTicket(ticket, upload) {
      const key = keys.ticket(ticket);
      const row = await table.get(key, ticketRow);
      if (row === null || row.upload !== undefined) return;
      await table.putIf(
        key,
        { ...row, upload },
        { expression: "attribute_exists(pk) and attribute_not_exists(upload)" },
      );
    },

    approve: (id, approval) => table.put(keys.approval(id), approval),

    approved: async (id) => (await table.get(keys.approval(id), approvalRow))?.reasons ?? null,

    keepPlan: (plan) => table.put(keys.plan(plan.upload), plan),

    plan: (id) => table.get(keys.plan(id), versionSchema),
  };
}

/**
 * The history only grows, so its length tells one state of the row from every other. Progress within a state
 * leaves it as it is: that may be lost to a move, and never undoes one.
 */
const withRevision = (upload: Upload) => ({ ...upload, revision: upload.history.length });

function unmovedSince(current: Upload | null) {
  return current === null
    ? { expression: "attribute_not_exists(pk)" }
    : { expression: "revision = :revision", values: { ":revision": current.history.length } };
}

function recently(upload: Upload) {
  return { gsi1pk: "UPLOADS", gsi1sk: `${upload.history[0]?.at}#${upload.id}` };
}
