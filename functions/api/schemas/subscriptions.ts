import { z } from "@hono/zod-openapi";
import { majorTopics } from "../../core/topics.ts";
import { changeRelation, facet } from "./changes.ts";
import { pageOf } from "./lists.ts";
import { instant, manifestoName } from "./names.ts";

/** Values one filter field may list. Keeps a subscription small enough for one stored row. */
const maxValues = 100;
const namePart = z.string().regex(/^[a-z0-9-]{1,64}$/, "must be lower-case letters, digits and hyphens");
const topic = z
  .int()
  .refine((major) => majorTopics.has(major), "must be a Comparative Agendas Project major topic")
  .meta({ enum: [...majorTopics.keys()] });
const topicNames = [...majorTopics].map(([major, label]) => `${major} ${label}`).join(", ");
const listOf = <T extends z.ZodType>(value: T, description: string) =>
  z.array(value).max(maxValues).optional().meta({ description });

export const filterRequest = z
  .strictObject({
    manifestos: listOf(manifestoName, "Ids, `<party>.<area>.<election>`."),
    parties: listOf(namePart, "The first parts of such ids."),
    areas: listOf(namePart, "The second parts of such ids."),
    topics: listOf(topic, `Comparative Agendas Project major topics: ${topicNames}.`),
    relations: listOf(changeRelation, "What became of the pledge."),
    facets: listOf(facet, "What an edit did to it."),
  })
  .openapi("SubscriptionFilter", {
    description:
      "Which changes to tell. A field that is absent or empty matches everything, one of its values suffices, and all fields must match.",
  });

export const subscriptionRequest = z
  .strictObject({
    url: z
      .string()
      .max(2000)
      .meta({ example: "https://example.org/hooks/pledges", description: "Where alerts are posted." }),
    filter: filterRequest.default({}),
  })
  .openapi("SubscriptionRequest", { description: "Where to post alerts, and about what." });

const filterSchema = z.object({
  manifestos: z.array(z.string()).readonly().optional(),
  parties: z.array(z.string()).readonly().optional(),
  areas: z.array(z.string()).readonly().optional(),
  topics: z.array(z.int()).readonly().optional(),
  relations: z.array(changeRelation).readonly().optional(),
  facets: z.array(facet).readonly().optional(),
});

export const subscriptionSchema = z
  .object({
    id: z.string().meta({ example: "sub-7xk2mq9wbn4hd8rt" }),
    url: z
      .string()
      .meta({ example: "https://example.org/hooks/pledges", description: "Where alerts are posted." }),
    filter: filterSchema,
    after: z.int().meta({ description: "Only later ledger entries are delivered." }),
    createdAt: instant,
  })
  .openapi("Subscription", { description: "Who wants to be told which changes." });

export const newSubscriptionSchema = subscriptionSchema
  .extend({
    secret: z.string().meta({
      example: "whsec_bm90IGEgcmVhbCBzZWNyZXQsIGJ1dCAyNA==",
      description: "Verifies the signatures (Standard Webhooks). Shown this once.",
    }),
  })
  .openapi("NewSubscription", { description: "The subscription with the secret that signs its alerts." });

export const deliverySchema = z
  .object({
    subscription: z.string().meta({ description: "Whose it is." }),
    entry: z.int().meta({ description: "The ledger entry it tells of." }),
    state: z.enum(["pending", "delivered", "failed"]).meta({ description: "How it stands." }),
    attempts: z.int().meta({ description: "Posts so far." }),
    outcome: z
      .string()
      .nullable()
      .meta({ example: "HTTP 204", description: "How the last attempt ended; null before the first." }),
    updatedAt: instant,
  })
  .openapi("Delivery", { description: "The record of one alert to one subscriber." });

export const subscriptionPage = pageOf(subscriptionSchema, "SubscriptionPage");
export const deliveryPage = pageOf(deliverySchema, "DeliveryPage");
