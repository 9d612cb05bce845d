import { z } from "@hono/zod-openapi";
import { changeSchema } from "./changes.ts";
import { instant, manifestoId } from "./names.ts";

/** The body of a webhook, as the deliver stage posts it. */
export const alertSchema = z
  .object({
    type: z.literal("manifesto.changed").openapi({ description: "What happened." }),
    timestamp: instant.openapi({ description: "When the version was published." }),
    data: z.object({
      entry: z.int().openapi({ description: "The ledger entry; grows with every version of any manifesto." }),
      manifesto: manifestoId,
      version: z.int().openapi({ description: "The version that brought the changes, 2 or later." }),
      headline: z.string().openapi({
        example: "2 dropped, 1 weakened, 12 unchanged",
        description: "All that changed since the version before, also what the filter leaves out.",
      }),
      changes: z
        .array(changeSchema)
        .readonly()
        .openapi({ description: "Those that match the filter, most important first; never cosmetic ones." }),
      links: z.object({
        page: z.string().openapi({ description: "All changes, for people." }),
        api: z.string().openapi({ description: "All changes, for programs." }),
      }),
    }),
  })
  .openapi("Alert", { description: "What a subscriber is posted about one version's changes." });

/** The headers that sign a webhook, as Standard Webhooks names them. */
export const alertHeaders = z.object({
  "webhook-id": z.string().openapi({
    example: "msg_sub-7xk2mq9wbn4hd8rt_17",
    description: "Names the alert: the same at every attempt, so that one that came twice can be told.",
  }),
  "webhook-timestamp": z.string().openapi({
    example: "1795253400",
    description: "When this attempt was made, in seconds since 1970.",
  }),
  "webhook-signature": z.string().openapi({
    example: "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    description: "HMAC-SHA256 of id, timestamp and body under the subscription's secret, in base64.",
  }),
});
