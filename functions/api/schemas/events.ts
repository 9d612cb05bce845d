import { z } from "@hono/zod-openapi";
import { summarySchema } from "./changes.ts";
import { limit, wholeNumber } from "./lists.ts";
import { instant, manifestoId } from "./names.ts";

export const eventSchema = z
  .object({
    entry: z.int().openapi({ description: "1, 2, 3… without gaps, over all manifestos." }),
    manifesto: manifestoId,
    version: z.int(),
    upload: z.string(),
    summary: summarySchema.nullable(),
    at: instant,
  })
  .openapi("Event");

export const eventList = z
  .object({
    items: z.array(eventSchema).readonly(),
    last: z.int().openapi({
      description:
        "Give it as `after` to continue: the last entry in `items` or, where there are none, the last known; never more than the ledger's last.",
    }),
  })
  .openapi("EventList");

export const eventsQuery = z.strictObject({
  after: wholeNumber({ minimum: 0, maximum: 999_999_999_999 })
    .optional()
    .transform((given) => given ?? 0)
    .openapi({ type: "integer", minimum: 0, default: 0, description: "The last entry already known." }),
  limit,
});
