import { z } from "@hono/zod-openapi";
import { majorTopics } from "../../core/topics.ts";
import { changeRelation, facet } from "./changes.ts";
import { text, whole } from "./described.ts";
import { pageOf } from "./lists.ts";
import { instant, manifestoName } from "./names.ts";

/** Values one filter field may list. Keeps a subscription small enough for one stored row. */
const maxValues = 100;
const namePart = z.string().regex(/^[a-z0-9-]{1,64}$/, "must be lower-case letters, digits and hyphens");
const url = text("Where alerts are posted.", "https://example.org/hooks/pledges");
const topic = z
  .int()
  .refine((major) => majorTopics.has(major), "must be a Comparative Agendas Project major topic")
  .meta({ enum: [...majorTopics.keys()] });
const topicNames = [...majorTopics].map(([major, label]) => `${major} ${label}`).join(", ");
const listOf = <T extends z.ZodType>(value: T, description: string) =>
  z.array(value).max(maxValues).optional().meta({ description });
const kept = <T extends z.ZodType>(value: T, description: string) =>
  z.array(value).readonly().optional().meta({ description });

/** What each field of a filter says. */
const said = {
  manifestos: "Ids, `<party>.<area>.<election>`.",
  parties: "The first parts of such ids.",
  areas: "The second parts of such ids.",
  topics: `Comparative Agendas Project major topics: ${topicNames}.`,
  relations: "What became of the pledge.",
  facets: "What an edit did to it.",
} as const;

const filterRequest = z
  .strictObject({
    manifestos: listOf(manifestoName, said.manifestos),
    parties: listOf(namePart, said.parties),
    areas: listOf(namePart, said.areas),
    topics: listOf(topic, said.topics),
    relations: listOf(changeRelation, said.relations),
    facets: listOf(facet, said.facets),
  })
  .openapi("SubscriptionFilter", {
    description:
      "Which changes to tell. A field that is absent or empty matches everything, one of its values suffices, and all fields must match.",
  });

export const subscriptionRequest = z
  .strictObject({
    url: url.max(2000),
    filter: filterRequest.default({}),
  })
  .openapi("SubscriptionRequest", { description: "Where to post alerts, and about what." });

/** The same in an answer, as it was kept. */
const filterSchema = z
  .object({
    manifestos: kept(z.string(), said.manifestos),
    parties: kept(z.string(), said.parties),
    areas: kept(z.string(), said.areas),
    topics: kept(z.int(), said.topics),
    relations: kept(changeRelation, said.relations),
    facets: kept(facet, said.facets),
  })
  .meta({ description: "Which changes it is told." });

export const subscriptionSchema = z
  .object({
    id: text("Names the subscription.", "sub-7xk2mq9wbn4hd8rt"),
    url,
    filter: filterSchema,
    after: whole("Only later ledger entries are delivered.", 17),
    createdAt: instant.meta({ description: "When it was made." }),
  })
  .openapi("Subscription", { description: "Who wants to be told which changes." });

export const newSubscriptionSchema = subscriptionSchema
  .extend({
    secret: text(
      "Verifies the signatures (Standard Webhooks). Shown this once.",
      "whsec_bm90IGEgcmVhbCBzZWNyZXQsIGJ1dCAyNA==",
    ),
  })
  .openapi("NewSubscription", { description: "The subscription with the secret that signs its alerts." });

export const deliverySchema = z
  .object({
    subscription: text("Whose it is.", "sub-7xk2mq9wbn4hd8rt"),
    entry: whole("The ledger entry it tells of.", 17),
    state: z.enum(["pending", "delivered", "failed"]).meta({ description: "How it stands." }),
    attempts: whole("Posts so far.", 1),
    outcome: text("How the last attempt ended; null before the first.", "HTTP 204").nullable(),
    updatedAt: instant.meta({ description: "When it last changed." }),
  })
  .openapi("Delivery", { description: "The record of one alert to one subscriber." });

export const subscriptionPage = pageOf(subscriptionSchema, "SubscriptionPage");
export const deliveryPage = pageOf(deliverySchema, "DeliveryPage");
