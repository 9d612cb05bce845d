import { z } from "zod";
import { type AuditRecord, reviewActs } from "../model.ts";
import { instant, manifestoId, uploadId } from "./scalars.ts";
import { versionNumber } from "./versions.ts";

export const auditRecord = z.object({
  act: z.enum(reviewActs),
  at: instant,
  by: z.string().nullable(),
  manifesto: manifestoId,
  upload: uploadId,
  version: versionNumber.nullable(),
  note: z.string(),
}) satisfies z.ZodType<AuditRecord>;
