import { z } from "@hono/zod-openapi";
import { documentFormats } from "../../core/model.ts";
import { summarySchema } from "./changes.ts";
import { share, text, whole } from "./described.ts";
import { pageOf } from "./lists.ts";
import { instant, manifestoId, uploadId } from "./names.ts";
import { withdrawalReason } from "./withdrawals.ts";

export const documentFormat = z.enum(documentFormats).meta({ description: "What kind of file it is." });
export const coverage = share("Share of the raw text's letters and digits that were read.", 0.998);
export const pages = whole("Pages of the file; 1 where it has none.", 12);
export const title = text("The document's own; null if it has none.", "Our plan for Netherby").nullable();

export const warnings = z
  .array(
    z
      .object({
        code: text("Names the kind of warning.", "struck-text"),
        message: text("What was found.", "Left out as struck out: “free parking for all”."),
        page: whole("The page that it is about; absent if it is about the file.", 3).optional(),
      })
      .openapi("Warning", { description: "What a reader of the text should know of how it was read." }),
  )
  .readonly()
  .meta({ description: "What to know of how it was read." });

export const versionSchema = z
  .object({
    manifesto: manifestoId,
    number: whole("1, 2, 3… without gaps.", 2),
    upload: uploadId,
    follows: whole(
      "The version it was compared with: the latest before it that stood; null where none did.",
      1,
    ).nullable(),
    previousUpload: uploadId
      .nullable()
      .meta({ description: "The upload of the version it follows; null if it follows none." }),
    sha256: text("Of the file's bytes.", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    fileName: text("As it was uploaded.", "Our plan for Netherby.pdf"),
    format: documentFormat,
    title,
    pages,
    coverage,
    warnings,
    units: whole("Sentences and list items.", 214),
    pledges: whole("Those that commit the author.", 37),
    summary: z
      .union([summarySchema, z.null()])
      .meta({ description: "What changed since the version it follows; null where it follows none." }),
    rules: z
      .object({
        extract: text("Those that read the file.", "7"),
        classify: text("Those that found its pledges.", "9"),
        compare: text("Those that compared them.", "5"),
      })
      .meta({ description: "Versions of the rules that made it." }),
    comparedAnew: z.literal(true).optional().meta({
      description:
        "Present if the version before was read again under this version's rules to be compared: its quotes are then that reading's, and the changes the author's alone.",
    }),
    publishedAt: instant.meta({ description: "When it was published." }),
    withdrawn: z
      .object({ at: instant.meta({ description: "Since when." }), reason: withdrawalReason })
      .optional()
      .meta({ description: "Present if the version was taken back: since when, and why." }),
  })
  .openapi("Version", {
    description: "One immutable version of a manifesto: its document, and what was found in it.",
  });

export const manifestoSchema = z
  .object({
    id: manifestoId,
    party: text("First part of the id.", "riverside"),
    area: text("Second part of the id.", "netherby"),
    election: text("Last part of the id.", "2027-05-06"),
    latest: versionSchema,
  })
  .openapi("Manifesto", { description: "A manifesto, with its latest version that stands." });

export const manifestoPage = pageOf(manifestoSchema, "ManifestoPage");
export const versionPage = pageOf(versionSchema, "VersionPage");
