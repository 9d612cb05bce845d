import { z } from "@hono/zod-openapi";
import { changeSchema, headline } from "./changes.ts";
import { text, whole } from "./described.ts";
import { instant, manifestoId } from "./names.ts";
import { fallsBackTo, withdrawalReason } from "./withdrawals.ts";

const facts = {
  entry: whole("The ledger entry; grows with every act on any manifesto.", 17),
  manifesto: manifestoId,
};
const matching = z.array(changeSchema).readonly();
const changeSet = "/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2";
const links = z
  .object({
    page: text("All changes, for people.", `https://ledger.example${changeSet}`),
    api: text("All changes, for programs.", `https://ledger.example/v1${changeSet}`),
  })
  .meta({ description: "Where the whole change set is." });

/** The body of a webhook about a new version, as the deliver stage posts it. */
export const alertSchema = z
  .object({
    type: z.literal("manifesto.changed").meta({ description: "What happened." }),
    timestamp: instant.meta({ description: "When the version was published." }),
    data: z
      .object({
        ...facts,
        version: whole("The version that brought the changes, 2 or later.", 2),
        headline: headline.meta({
          description: "All that changed since the version before, also what the filter leaves out.",
        }),
        changes: matching.meta({
          description: "Those that match the filter, most important first; never cosmetic ones.",
        }),
        links,
      })
      .meta({ description: "The version, and its changes." }),
  })
  .openapi("Alert", { description: "What a subscriber is posted about one version's changes." });

/** The body of a webhook about a version that was taken back. */
export const withdrawalAlertSchema = z
  .object({
    type: z.literal("version.withdrawn").meta({ description: "What happened." }),
    timestamp: instant.meta({ description: "When the version was withdrawn." }),
    data: z
      .object({
        ...facts,
        version: whole("The version that does not stand any more.", 2),
        reason: withdrawalReason,
        fallsBackTo,
        changes: matching.meta({ description: "What the version had changed of what the filter wants." }),
        links,
      })
      .meta({ description: "The version, and the changes that it had brought." }),
  })
  .openapi("WithdrawalAlert", { description: "What a subscriber is posted about a version taken back." });

/** The headers that sign a webhook, as Standard Webhooks names them. */
export const alertHeaders = z.object({
  "webhook-id": text(
    "Names the alert: the same at every attempt, so that one that came twice can be told.",
    "msg_sub-7xk2mq9wbn4hd8rt_17",
  ),
  "webhook-timestamp": text("When this attempt was made, in seconds since 1970.", "1795253400"),
  "webhook-signature": text(
    "HMAC-SHA256 of id, timestamp and body under the subscription's secret, in base64.",
    "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
  ),
});
