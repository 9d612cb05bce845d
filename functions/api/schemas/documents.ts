import { z } from "@hono/zod-openapi";
import { blockKinds } from "../../core/model.ts";
import { documentFormat } from "./manifestos.ts";

const share = z.number().min(0).max(1);
const points = z.number().meta({ description: "In points." });

const boxSchema = z
  .object({ page: z.int(), left: points, top: points, right: points, bottom: points })
  .openapi("Box", { description: "A rectangle on a page; edges in points from the page's top left corner." });

const blockSchema = z
  .object({
    kind: z.enum(blockKinds),
    level: z.int().meta({
      description: "heading: 1 (highest) to 6; item: 1 (outermost list) and deeper; other kinds: 0.",
    }),
    text: z.string().meta({
      description:
        'Without bullet or number; of a table the cells, joined by " | ", its rows by line breaks. U+FFFD stands for a character that the file does not tell.',
    }),
    page: z.int().meta({ description: "1-based page on which it begins." }),
    start: z.int().meta({
      description: "Start in the document's text (all blocks, a line break between), in UTF-16 code units.",
    }),
    boxes: z.array(boxSchema).readonly().optional().meta({
      description: "Where it stands, a box for each page and column; absent in formats without places.",
    }),
  })
  .openapi("Block", { description: "A stretch of a document that its layout sets apart." });

export const documentSchema = z
  .object({
    format: documentFormat,
    language: z.string().meta({ example: "en", description: "ISO 639 code of most of the text, or und." }),
    title: z.string().nullable(),
    pages: z.int(),
    blocks: z.array(blockSchema).readonly().meta({ description: "In reading order." }),
    coverage: share.meta({ description: "Share of the raw text's letters and digits that were read." }),
    pageReports: z
      .array(
        z.object({
          page: z.int(),
          label: z.string().nullable().meta({ description: "What the page calls itself." }),
          size: z.object({ width: points, height: points }).nullable(),
          coverage: share,
          confidence: share.nullable().meta({
            description: "How sure text recognition was; null where the file holds the text.",
          }),
        }),
      )
      .readonly(),
    warnings: z
      .array(z.object({ code: z.string(), message: z.string(), page: z.int().optional() }))
      .readonly(),
  })
  .openapi("StructuredDocument", { description: "A version's text as its author laid it out." });
