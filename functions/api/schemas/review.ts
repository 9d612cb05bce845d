import { z } from "@hono/zod-openapi";
import { reviewActs } from "../../core/model.ts";
import { changeSchema } from "./changes.ts";
import { text, whole } from "./described.ts";
import { pageOf } from "./lists.ts";
import { versionSchema } from "./manifestos.ts";
import { instant, manifestoId, uploadId } from "./names.ts";

const plannedVersion = versionSchema.omit({ publishedAt: true, withdrawn: true }).openapi("PlannedVersion", {
  description: "What a held upload would become, as it was when it was held.",
});

export const previewSchema = z
  .object({
    upload: uploadId,
    version: plannedVersion,
    changes: z
      .array(changeSchema)
      .readonly()
      .meta({ description: "From the version that it would follow, most important first." }),
    current: z.boolean().meta({
      description:
        "Whether the version that it was compared with still stands. If not, it is compared anew when it is published, and its changes will be others.",
    }),
    alerts: whole("How many subscribers would be alerted, as they are now.", 3),
  })
  .openapi("Preview", { description: "A held upload as the version it would become." });

const auditRecord = z
  .object({
    act: z.enum(reviewActs).meta({ description: "What was done." }),
    at: instant.meta({ description: "When it was done." }),
    by: text("Who did it, as their token names them; null where unknown.", "staff").nullable(),
    manifesto: manifestoId,
    upload: uploadId.meta({ description: "The upload it was done about." }),
    version: whole("The version that was withdrawn; null where the upload had no number yet.", 2).nullable(),
    note: text("The reason given, or the codes of the reasons passed over, in a row.", "low-coverage"),
  })
  .openapi("AuditRecord", { description: "An act of review: who did what when." });

export const auditPage = pageOf(auditRecord, "AuditPage");
