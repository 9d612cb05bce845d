import { z } from "@hono/zod-openapi";
import { summarySchema } from "./changes.ts";
import { whole } from "./described.ts";
import { exportable } from "./exports.ts";
import { wholeNumber } from "./lists.ts";
import { at } from "./moments.ts";
import { instant, manifestoId, uploadId } from "./names.ts";
import { fallsBackTo, withdrawalReason } from "./withdrawals.ts";

const facts = {
  entry: whole("1, 2, 3… without gaps, over all manifestos.", 17),
  manifesto: manifestoId,
  version: whole("The version that it is about.", 2),
  upload: uploadId,
  at: instant.meta({ description: "When it happened; never before the entry before." }),
};

/** One entry of the ledger. A withdrawal is an entry of its own: nothing that was published is edited. */
export const eventSchema = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("published").meta({ description: "The version was published." }),
      ...facts,
      summary: z
        .union([summarySchema, z.null()])
        .meta({ description: "What changed since the version it follows; null where it follows none." }),
    }),
    z.object({
      kind: z.literal("withdrawn").meta({ description: "The version was taken back." }),
      ...facts,
      reason: withdrawalReason,
      fallsBackTo,
    }),
  ])
  .openapi("Event", { description: "One entry of the ledger: what befell which version, and when." });

export const eventList = z
  .object({
    items: z.array(eventSchema).readonly().meta({ description: "In the ledger's order." }),
    last: whole(
      "Give it as `after` to continue: the last entry in `items` or, where there are none, the last known; never more than the ledger's last.",
      17,
    ),
  })
  .openapi("EventList", { description: "Entries of the ledger after the one given." });

const entryNumber = { minimum: 1, maximum: 999_999_999_999 } as const;
export const eventPath = z.object({
  n: wholeNumber(entryNumber).meta({ example: 17, description: "The entry's number." }),
});

export const eventsQuery = exportable(
  z.strictObject({
    after: wholeNumber({ ...entryNumber, minimum: 0 })
      .optional()
      .transform((given) => given ?? 0)
      .meta({ type: "integer", minimum: 0, default: 0, description: "The last entry already known." }),
    at,
  }),
);
