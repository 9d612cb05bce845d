import type { HoldReasonCode, Upload, UploadId, Version } from "../../functions/core/model.ts";
import { advanceUpload, type UploadStep } from "../../functions/core/upload-progress.ts";
import type { Uploads } from "../../functions/ports.ts";
import { pageOf } from "./cursors.ts";

type Ticket = { readonly awaiting: Upload; upload: UploadId | null };

/** `Uploads` in memory. `recent` lists files that came; an announced file is read by its ticket only. */
export function memoryUploads(): Uploads {
  const uploads = new Map<string, Upload>();
  const tickets = new Map<string, Ticket>();
  const plans = new Map<UploadId, Version>();
  const approvals = new Map<UploadId, readonly HoldReasonCode[]>();

  const get = (id: string): Upload | null => {
    const ticket = tickets.get(id);
    if (!ticket) return uploads.get(id) ?? null;
    return (ticket.upload && uploads.get(ticket.upload)) || ticket.awaiting;
  };

  return {
    get: async (id) => structuredClone(get(id)),
    advance: async (step) => {
      const moved = move(uploads.get(step.id) ?? null, step);
      uploads.set(step.id, structuredClone(moved));
      return moved;
    },
    recent: async (page, state) => {
      const all = newestFirst(uploads);
      if (state === undefined) return pageOf("uploads", all, page);
      const wanted = all.filter(({ item }) => item.state.name === state);
      return pageOf(`uploads that are ${state}`, wanted, page);
    },
    openTicket: async ({ id, key, fileName, manifesto, at }) => {
      if (tickets.has(id)) return;
      const step: UploadStep = { id: id as UploadId, at, state: { name: "awaiting" } };
      tickets.set(id, {
        awaiting: move(null, { ...step, facts: { key, fileName, manifesto } }),
        upload: null,
      });
    },
    bindTicket: async (id, upload) => {
      const ticket = tickets.get(id);
      if (ticket) ticket.upload ??= upload;
    },
    approve: async (id, { reasons }) => {
      approvals.set(id, reasons);
    },
    approved: async (id) => approvals.get(id) ?? null,
    keepPlan: async (plan) => void plans.set(plan.upload, structuredClone(plan)),
    plan: async (id) => structuredClone(plans.get(id) ?? null),
  };
}

/** The upload after the step, whether it moved or not. */
function move(current: Upload | null, step: UploadStep): Upload {
  const moved = advanceUpload(current, step) ?? current;
  if (!moved) throw new Error("an upload's first step always moves it");
  return structuredClone(moved);
}

/** By the instant an upload was first seen, which never changes; then by id, for a total order. */
function newestFirst(uploads: ReadonlyMap<string, Upload>) {
  return [...uploads.values()]
    .map((item) => ({ key: `${item.history[0]?.at ?? ""} ${item.id}`, item }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}
