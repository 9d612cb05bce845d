import { z } from "@hono/zod-openapi";
import { parseManifestoId } from "../../core/ids.ts";
import type { ManifestoId } from "../../core/model.ts";
import { text } from "./described.ts";
import { wholeNumber } from "./lists.ts";

const example = "riverside.netherby.2027-05-06";

/** A manifesto id in a request. */
export const manifestoName = z
  .string()
  .transform((text, context): ManifestoId => {
    const parsed = parseManifestoId(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", message: parsed.error });
    return z.NEVER;
  })
  .meta({ type: "string", example, description: "`<party>.<area>.<election>`" });

/** A manifesto id in an answer. */
export const manifestoId = text("The manifesto: `<party>.<area>.<election>`.", example);

/** The bound only keeps the numbers printable. */
const versions = { minimum: 1, maximum: 1_000_000 } as const;

/** Versions are numbered 1, 2, 3…: 0 is well formed, but no version. */
export const versionNumber = wholeNumber({ ...versions, minimum: 0 })
  .refine((n) => n >= versions.minimum, {
    error: "must be at least 1: a manifesto's first version is 1",
    params: { problem: "unknown-version" },
  })
  .meta({ type: "integer", ...versions });

export const manifestoPath = z.object({ id: manifestoName });
export const versionPath = z.object({
  id: manifestoName,
  n: versionNumber.meta({ example: 2, description: "The version's number." }),
});

/** An upload's id in an answer. */
export const uploadId = text("The upload it was made of.", "4f9a1c0be2d7835f6a1b9c0d4e");

/** The id of an upload, or of the ticket that announced it. */
export const uploadPath = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, "must be an upload id or a ticket")
    .meta({ example: "t-mk3vq8w2h7xd5nr9bycf4tje", description: "An upload's id, or its ticket." }),
});

export const subscriptionPath = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, "must be a subscription id")
    .meta({ example: "sub-7xk2mq9wbn4hd8rt", description: "The subscription's id." }),
});

export const instant = z.iso.datetime().meta({ example: "2026-11-21T09:30:00.000Z" });
