import { z } from "@hono/zod-openapi";
import { reviewActs } from "../../core/model.ts";
import { changeSchema } from "./changes.ts";
import { pageOf } from "./lists.ts";
import { versionSchema } from "./manifestos.ts";
import { instant, manifestoId } from "./names.ts";

const upload = z.string().meta({ example: "4f9a1c0be2d7835f6a1b9c0d4e" });

const plannedVersion = versionSchema.omit({ publishedAt: true, withdrawn: true }).openapi("PlannedVersion", {
  description: "What a held upload would become, as it was when it was held.",
});

export const previewSchema = z
  .object({
    upload,
    version: plannedVersion,
    changes: z
      .array(changeSchema)
      .readonly()
      .meta({ description: "From the version that it would follow, most important first." }),
    current: z.boolean().meta({
      description:
        "Whether the version that it was compared with still stands. If not, it is compared anew when it is published, and its changes will be others.",
    }),
    alerts: z
      .int()
      .meta({ example: 3, description: "How many subscribers would be alerted, as they are now." }),
  })
  .openapi("Preview", { description: "A held upload as the version it would become." });

/** Characters of a reason: a paragraph, as it is shown beside the version and sent to subscribers. */
const longestReason = 1_000;

const reason = z.string().meta({
  example: "It was a draft.",
  description: "For everybody to read: it is shown with the version and sent to who was told of it.",
});

export const withdrawalRequest = z
  .strictObject({ reason: reason.trim().min(1).max(longestReason) })
  .openapi("WithdrawalRequest", { description: "Why a version is taken back." });

export const withdrawalAsked = z
  .object({
    manifesto: manifestoId,
    version: z.int().meta({ example: 2 }),
    reason,
    look: z.object({
      version: z.string().meta({ description: "Says `withdrawn` once it is done, usually within seconds." }),
      events: z.string().meta({ description: "The ledger, which gets an entry that says so." }),
    }),
  })
  .openapi("WithdrawalAsked", { description: "A withdrawal on its way, and where to see it done." });

const auditRecord = z
  .object({
    act: z.enum(reviewActs).meta({ description: "What was done." }),
    at: instant,
    by: z.string().nullable().meta({
      example: "staff",
      description: "Who did it, as their token names them; null where unknown.",
    }),
    manifesto: manifestoId,
    upload,
    version: z
      .int()
      .nullable()
      .meta({ description: "The version that was withdrawn; null where the upload had no number yet." }),
    note: z.string().meta({
      example: "low-coverage",
      description: "The reason given, or the codes of the reasons passed over, in a row.",
    }),
  })
  .openapi("AuditRecord", { description: "An act of review: who did what when." });

export const auditPage = pageOf(auditRecord, "AuditPage");
