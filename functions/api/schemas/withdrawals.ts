import { z } from "@hono/zod-openapi";
import { text, whole } from "./described.ts";
import { manifestoId } from "./names.ts";

/** Characters of a reason: a paragraph, as it is shown beside the version and sent to subscribers. */
const longestReason = 1_000;

/** Why a version was taken back. */
export const withdrawalReason = text(
  "Why it is taken back, for everybody to read: it is shown with the version and sent to who was told of it.",
  "It was a draft.",
);

export const fallsBackTo = whole(
  "The version that stands again, unless a later one stands; null for none.",
  1,
).nullable();

export const withdrawalRequest = z
  .strictObject({ reason: withdrawalReason.trim().min(1).max(longestReason) })
  .openapi("WithdrawalRequest", { description: "Why a version is taken back." });

export const withdrawalAsked = z
  .object({
    manifesto: manifestoId,
    version: whole("The version that is taken back.", 2),
    reason: withdrawalReason,
    look: z
      .object({
        version: text(
          "Says `withdrawn` once it is done, usually within seconds.",
          "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/versions/2",
        ),
        events: text(
          "The ledger, which gets an entry that says so.",
          "https://ledger.example/v1/events?after=17",
        ),
      })
      .meta({ description: "Where to see it done." }),
  })
  .openapi("WithdrawalAsked", { description: "A withdrawal on its way, and where to see it done." });
