import { z } from "zod";
import { parseManifestoId } from "../ids.ts";
import type { ManifestoId, PledgeId, Sha256, UploadId } from "../model.ts";

/** Names, instants and numbers: what all other schemas are made of. */

export const manifestoId = z.string().transform((text, context): ManifestoId => {
  const parsed = parseManifestoId(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.error });
  return z.NEVER;
});
export const uploadId = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/)
  .transform((text) => text as UploadId);
export const pledgeId = z.string().transform((text) => text as PledgeId);
export const sha256Hex = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Sha256);
export const instant = z.iso.datetime();
/** How many, or a 0-based place. */
export const count = z.int().nonnegative();
/** From 0 to 1. */
export const share = z.number().min(0).max(1);
