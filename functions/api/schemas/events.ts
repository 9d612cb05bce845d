import { z } from "@hono/zod-openapi";
import { summarySchema } from "./changes.ts";
import { exportable } from "./exports.ts";
import { wholeNumber } from "./lists.ts";
import { at } from "./moments.ts";
import { instant, manifestoId } from "./names.ts";

const facts = {
  entry: z.int().meta({ example: 17, description: "1, 2, 3… without gaps, over all manifestos." }),
  manifesto: manifestoId,
  version: z.int().meta({ example: 2, description: "The version that it is about." }),
  upload: z.string().meta({ example: "u-4f9a1c", description: "The upload it was made of." }),
  at: instant.meta({ description: "When it happened; never before the entry before." }),
};

/** One entry of the ledger. A withdrawal is an entry of its own: nothing that was published is edited. */
export const eventSchema = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("published"),
      ...facts,
      summary: summarySchema.nullable().meta({
        description: "What changed since the version it follows; null where it follows none.",
      }),
    }),
    z.object({
      kind: z.literal("withdrawn"),
      ...facts,
      reason: z.string().meta({ example: "It was a draft.", description: "Why it was taken back." }),
      fallsBackTo: z.int().nullable().meta({
        example: 1,
        description: "The version that stands again, unless a later one stands; null for none.",
      }),
    }),
  ])
  .openapi("Event", { description: "One entry of the ledger: what befell which version, and when." });

export const eventList = z
  .object({
    items: z.array(eventSchema).readonly().meta({ description: "In the ledger's order." }),
    last: z.int().meta({
      example: 17,
      description:
        "Give it as `after` to continue: the last entry in `items` or, where there are none, the last known; never more than the ledger's last.",
    }),
  })
  .openapi("EventList", { description: "Entries of the ledger after the one given." });

const entryNumber = { minimum: 1, maximum: 999_999_999_999 } as const;
export const eventPath = z.object({ n: wholeNumber(entryNumber).meta({ example: 17 }) });

export const eventsQuery = exportable(
  z.strictObject({
    after: wholeNumber({ ...entryNumber, minimum: 0 })
      .optional()
      .transform((given) => given ?? 0)
      .meta({ type: "integer", minimum: 0, default: 0, description: "The last entry already known." }),
    at,
  }),
);
