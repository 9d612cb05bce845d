import { z } from "@hono/zod-openapi";
import { changeSchema } from "./changes.ts";
import { instant, manifestoId } from "./names.ts";

const facts = {
  entry: z.int().meta({ description: "The ledger entry; grows with every act on any manifesto." }),
  manifesto: manifestoId,
};
const matching = z.array(changeSchema).readonly();
const links = z.object({
  page: z.string().meta({ description: "All changes, for people." }),
  api: z.string().meta({ description: "All changes, for programs." }),
});

/** The body of a webhook about a new version, as the deliver stage posts it. */
export const alertSchema = z
  .object({
    type: z.literal("manifesto.changed").meta({ description: "What happened." }),
    timestamp: instant.meta({ description: "When the version was published." }),
    data: z.object({
      ...facts,
      version: z.int().meta({ description: "The version that brought the changes, 2 or later." }),
      headline: z.string().meta({
        example: "2 dropped, 1 weakened, 12 unchanged",
        description: "All that changed since the version before, also what the filter leaves out.",
      }),
      changes: matching.meta({
        description: "Those that match the filter, most important first; never cosmetic ones.",
      }),
      links,
    }),
  })
  .openapi("Alert", { description: "What a subscriber is posted about one version's changes." });

/** The body of a webhook about a version that was taken back. */
export const withdrawalAlertSchema = z
  .object({
    type: z.literal("version.withdrawn").meta({ description: "What happened." }),
    timestamp: instant.meta({ description: "When the version was withdrawn." }),
    data: z.object({
      ...facts,
      version: z.int().meta({ description: "The version that does not stand any more." }),
      reason: z.string().meta({ example: "It was a draft." }),
      fallsBackTo: z.int().nullable().meta({
        example: 1,
        description: "The version that stands again, unless a later one stands; null for none.",
      }),
      changes: matching.meta({ description: "What the version had changed of what the filter wants." }),
      links,
    }),
  })
  .openapi("WithdrawalAlert", { description: "What a subscriber is posted about a version taken back." });

/** The headers that sign a webhook, as Standard Webhooks names them. */
export const alertHeaders = z.object({
  "webhook-id": z.string().meta({
    example: "msg_sub-7xk2mq9wbn4hd8rt_17",
    description: "Names the alert: the same at every attempt, so that one that came twice can be told.",
  }),
  "webhook-timestamp": z.string().meta({
    example: "1795253400",
    description: "When this attempt was made, in seconds since 1970.",
  }),
  "webhook-signature": z.string().meta({
    example: "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    description: "HMAC-SHA256 of id, timestamp and body under the subscription's secret, in base64.",
  }),
});
