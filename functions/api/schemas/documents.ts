import { z } from "@hono/zod-openapi";
import { blockKinds } from "../../core/model.ts";
import { share, text, whole } from "./described.ts";
import { coverage, documentFormat, pages, title, warnings } from "./manifestos.ts";

const points = (description: string, example: number) => z.number().meta({ description, example });

const boxSchema = z
  .object({
    page: whole("1-based page of the file.", 3),
    left: points("Its left edge.", 56.7),
    top: points("Its top edge.", 120.4),
    right: points("Its right edge.", 538.6),
    bottom: points("Its bottom edge.", 146.8),
  })
  .openapi("Box", { description: "A rectangle on a page; edges in points from the page's top left corner." });

const blockSchema = z
  .object({
    kind: z.enum(blockKinds).meta({ description: "What its layout makes it." }),
    level: whole("heading: 1 (highest) to 6; item: 1 (outermost list) and deeper; other kinds: 0.", 1),
    text: text(
      'Without bullet or number; of a table the cells, joined by " | ", its rows by line breaks. U+FFFD stands for a character that the file does not tell.',
      "Homes for Netherby",
    ),
    page: whole("1-based page on which it begins.", 3),
    start: whole(
      "Start in the document's text (all blocks, a line break between), in UTF-16 code units.",
      2417,
    ),
    boxes: z.array(boxSchema).readonly().optional().meta({
      description: "Where it stands, a box for each page and column; absent in formats without places.",
    }),
  })
  .openapi("Block", { description: "A stretch of a document that its layout sets apart." });

const pageReport = z.object({
  page: whole("1-based page of the file.", 3),
  label: text("What the page calls itself; null if nothing.", "iii").nullable(),
  size: z
    .object({ width: points("In points.", 595.3), height: points("In points.", 841.9) })
    .nullable()
    .meta({ description: "Its size; null where pages have none." }),
  coverage,
  confidence: share("How sure text recognition was; null where the file holds the text.", 0.94).nullable(),
});

export const documentSchema = z
  .object({
    format: documentFormat,
    language: text("ISO 639 code of most of the text, or und.", "en"),
    title,
    pages,
    blocks: z.array(blockSchema).readonly().meta({ description: "In reading order." }),
    coverage,
    pageReports: z.array(pageReport).readonly().meta({ description: "How each page was read." }),
    warnings,
  })
  .openapi("StructuredDocument", { description: "A version's text as its author laid it out." });
