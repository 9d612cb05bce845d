import { z } from "zod";
import {
  failureCodes,
  holdReasonCodes,
  type Rereading,
  type Upload,
  type UploadState,
  uploadStateNames,
} from "../model.ts";
import { format } from "./documents.ts";
import { count, instant, manifestoId, sha256Hex, uploadId } from "./scalars.ts";
import { readingRules } from "./versions.ts";

const failure = z.object({ code: z.enum(failureCodes), message: z.string(), remedy: z.string() });
const holdReason = z.object({
  code: z.enum(holdReasonCodes),
  message: z.string(),
  remedy: z.string(),
});

const uploadState = z.discriminatedUnion("name", [
  z.object({ name: z.literal("awaiting") }),
  z.object({ name: z.literal("received") }),
  z.object({
    name: z.literal("recognising"),
    progress: z.object({ done: count, pages: count }).nullable(),
  }),
  z.object({ name: z.literal("extracted") }),
  z.object({ name: z.literal("classified") }),
  z.object({ name: z.literal("published"), version: z.int().positive() }),
  z.object({ name: z.literal("duplicate"), version: z.int().positive() }),
  z.object({ name: z.literal("held"), reasons: z.array(holdReason), artefact: z.string() }),
  z.object({ name: z.literal("failed"), failure }),
]) satisfies z.ZodType<UploadState>;

export const upload = z.object({
  id: uploadId,
  key: z.string(),
  versionId: z.string().nullable().default(null),
  fileName: z.string(),
  manifesto: manifestoId.nullable(),
  arrivedAt: instant.nullable().default(null),
  size: count.nullable(),
  sha256: sha256Hex.nullable(),
  format: format.nullable(),
  wishes: z
    .object({ review: z.literal(true).exactOptional(), follows: count.exactOptional() })
    .exactOptional(),
  state: uploadState,
  history: z.array(
    z.object({
      state: z.enum(uploadStateNames),
      at: instant,
    }),
  ),
}) satisfies z.ZodType<Upload>;

export const rereading = z.discriminatedUnion("state", [
  z.object({ state: z.literal("asked") }),
  z.object({ state: z.literal("read"), rules: z.object(readingRules) }),
  z.object({ state: z.literal("failed"), failure }),
]) satisfies z.ZodType<Rereading>;
