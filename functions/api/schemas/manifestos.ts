import { z } from "@hono/zod-openapi";
import { documentFormats } from "../../core/model.ts";
import { summarySchema } from "./changes.ts";
import { pageOf } from "./lists.ts";
import { instant, manifestoId } from "./names.ts";

export const documentFormat = z.enum(documentFormats);

export const versionSchema = z
  .object({
    manifesto: manifestoId,
    number: z.int().meta({ example: 2, description: "1, 2, 3… without gaps." }),
    upload: z.string().meta({ example: "u-4f9a1c", description: "The upload it was made of." }),
    follows: z.int().nullable().meta({
      example: 1,
      description: "The version it was compared with: the latest before it that stood; null where none did.",
    }),
    previousUpload: z
      .string()
      .nullable()
      .meta({ example: "u-83c2d0", description: "The upload of the version it follows." }),
    sha256: z.string().meta({
      example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      description: "Of the file's bytes.",
    }),
    fileName: z.string().meta({ example: "Our plan for Netherby.pdf", description: "As it was uploaded." }),
    format: documentFormat,
    title: z
      .string()
      .nullable()
      .meta({ example: "Our plan for Netherby", description: "The document's own; null if it has none." }),
    pages: z.int().meta({ example: 12, description: "Pages of the file; 1 where it has none." }),
    coverage: z
      .number()
      .meta({ description: "Share (0 to 1) of the raw text's letters and digits that were read." }),
    warnings: z
      .array(z.object({ code: z.string(), message: z.string(), page: z.int().optional() }))
      .readonly(),
    units: z.int().meta({ example: 214, description: "Sentences and list items." }),
    pledges: z.int().meta({ example: 37, description: "Those that commit the author." }),
    summary: summarySchema
      .nullable()
      .meta({ description: "What changed since the version before; null for version 1." }),
    rules: z.object({ extract: z.string(), classify: z.string(), compare: z.string() }).meta({
      description: "Versions of the rules that read the file, found its pledges, compared them.",
    }),
    comparedAnew: z.literal(true).optional().meta({
      description:
        "Present if the version before was read again under this version's rules to be compared: its quotes are then that reading's, and the changes the author's alone.",
    }),
    publishedAt: instant,
    withdrawn: z
      .object({
        at: instant,
        reason: z.string().meta({ example: "It was a draft." }),
      })
      .optional()
      .meta({ description: "Present if the version was taken back: since when, and why." }),
  })
  .openapi("Version", {
    description: "One immutable version of a manifesto: its document, and what was found in it.",
  });

export const manifestoSchema = z
  .object({
    id: manifestoId,
    party: z.string().meta({ example: "riverside", description: "First part of the id." }),
    area: z.string().meta({ example: "netherby", description: "Second part of the id." }),
    election: z.string().meta({ example: "2027-05-06", description: "Last part of the id." }),
    latest: versionSchema,
  })
  .openapi("Manifesto", { description: "A manifesto, with its latest version that stands." });

export const manifestoPage = pageOf(manifestoSchema, "ManifestoPage");
export const versionPage = pageOf(versionSchema, "VersionPage");
