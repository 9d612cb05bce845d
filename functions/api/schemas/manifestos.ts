import { z } from "@hono/zod-openapi";
import { documentFormats } from "../../core/model.ts";
import { summarySchema } from "./changes.ts";
import { pageOf } from "./lists.ts";
import { instant, manifestoId } from "./names.ts";

export const documentFormat = z.enum(documentFormats);

export const versionSchema = z
  .object({
    manifesto: manifestoId,
    number: z.int(),
    upload: z.string(),
    follows: z.int().nullable().openapi({
      example: 1,
      description: "The version it was compared with: the latest before it that stood; null where none did.",
    }),
    previousUpload: z.string().nullable(),
    sha256: z.string(),
    fileName: z.string(),
    format: documentFormat,
    title: z.string().nullable(),
    pages: z.int(),
    coverage: z
      .number()
      .openapi({ description: "Share (0 to 1) of the raw text's letters and digits that were read." }),
    warnings: z
      .array(z.object({ code: z.string(), message: z.string(), page: z.int().optional() }))
      .readonly(),
    units: z.int(),
    pledges: z.int(),
    summary: summarySchema
      .nullable()
      .openapi({ description: "What changed since the version before; null for version 1." }),
    rules: z.object({ extract: z.string(), classify: z.string(), compare: z.string() }).openapi({
      description: "Versions of the rules that read the file, found its pledges, compared them.",
    }),
    comparedAnew: z.literal(true).optional().openapi({
      description:
        "Present if the version before was read again under this version's rules to be compared: its quotes are then that reading's, and the changes the author's alone.",
    }),
    publishedAt: instant,
    withdrawn: z
      .object({
        at: instant,
        reason: z.string().openapi({ example: "It was a draft." }),
      })
      .optional()
      .openapi({ description: "Present if the version was taken back: since when, and why." }),
  })
  .openapi("Version");

export const manifestoSchema = z
  .object({
    id: manifestoId,
    party: z.string(),
    area: z.string(),
    election: z.string(),
    latest: versionSchema,
  })
  .openapi("Manifesto");

export const manifestoPage = pageOf(manifestoSchema, "ManifestoPage");
export const versionPage = pageOf(versionSchema, "VersionPage");
