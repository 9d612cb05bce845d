import { z } from "zod";
import { blockKinds, documentFormats, type ExtractionWarning, type StructuredDocument } from "../model.ts";
import { count, share } from "./scalars.ts";

export const format = z.enum(documentFormats);

export const warning = z.object({
  code: z.string(),
  message: z.string(),
  page: z.int().positive().exactOptional(),
}) satisfies z.ZodType<ExtractionWarning>;

/** What a document says of itself, classified or not. */
export const documentFacts = {
  format,
  language: z.string(),
  title: z.string().nullable(),
  pages: count,
  coverage: share,
  pageReports: z
    .array(
      z.object({
        page: z.int().positive(),
        label: z.string().nullable(),
        size: z.object({ width: z.number(), height: z.number() }).nullable().default(null),
        coverage: share,
        confidence: share.nullable(),
      }),
    )
    .default([]),
  warnings: z.array(warning),
};

const box = z.object({
  page: z.int().positive(),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});

export const structuredDocument = z.object({
  ...documentFacts,
  blocks: z.array(
    z.object({
      kind: z.enum(blockKinds),
      level: count,
      text: z.string(),
      page: count,
      start: count,
      boxes: z.array(box).exactOptional(),
    }),
  ),
}) satisfies z.ZodType<StructuredDocument>;
