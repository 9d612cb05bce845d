import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Subscription } from "../../core/model.ts";
import { guarded } from "../access.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problem, problemResponses } from "../problems.ts";
import { json, noQuery, pageQuery } from "../schemas/lists.ts";
import { subscriptionPath } from "../schemas/names.ts";
import {
  deliveryPage,
  newSubscriptionSchema,
  subscriptionPage,
  subscriptionRequest,
  subscriptionSchema,
} from "../schemas/subscriptions.ts";
import { subscribe } from "../subscribe.ts";
import { whyUnmatchable } from "../unmatchable-filter.ts";
import { parseWebhookUrl } from "../webhook-url.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Subscriptions"];

const add = createRoute({
  method: "post",
  path: "/v1/subscriptions",
  tags,
  summary: "Have matching changes posted to a webhook, signed as Standard Webhooks says",
  ...guarded("subscribe"),
  request: {
    query: noQuery,
    body: { required: true, content: { "application/json": { schema: subscriptionRequest } } },
  },
  responses: {
    201: json(newSubscriptionSchema, "The subscription with its secret, shown this once"),
    ...problemResponses(400, 401, 403, 409, 413, 415, 422),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/subscriptions",
  tags,
  summary: "All subscriptions, by id, without their secrets",
  ...guarded("subscribe"),
  request: { query: pageQuery },
  responses: {
    200: json(subscriptionPage, "One page of subscriptions"),
    ...problemResponses(400),
  },
});

const one = createRoute({
  method: "get",
  path: "/v1/subscriptions/{id}",
  tags,
  summary: "One subscription, without its secret",
  ...guarded("subscribe"),
  request: { params: subscriptionPath, query: noQuery },
  responses: {
    200: json(subscriptionSchema, "The subscription"),
    ...problemResponses(400, 404),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/v1/subscriptions/{id}",
  tags,
  summary: "End a subscription",
  ...guarded("subscribe"),
  request: { params: subscriptionPath, query: noQuery },
  responses: {
    204: { description: "Ended; nothing more is posted" },
    ...problemResponses(400, 403, 404),
  },
});

const deliveries = createRoute({
  method: "get",
  path: "/v1/subscriptions/{id}/deliveries",
  tags,
  summary: "What was posted, and how it went, newest first",
  ...guarded("subscribe"),
  request: { params: subscriptionPath, query: pageQuery },
  responses: {
    200: json(deliveryPage, "One page of deliveries"),
    ...problemResponses(400, 404),
  },
});

const unknown = (id: string) => `There is no subscription ${id}. It may have been ended.`;

function withoutSecret({ id, url, filter, after, createdAt }: Subscription) {
  return { id, url, filter, after, createdAt };
}

export const subscriptions = new OpenAPIHono<ApiEnv>()
  .openapi(add, async (c) => {
    const { publicUrl, allowPrivateWebhooks } = c.var.world;
    const body = c.req.valid("json");
    const url = parseWebhookUrl(body.url, { allowPrivate: allowPrivateWebhooks === true });
    if (!url.ok) {
      return problem(c, url.error.kind, {
        detail: `The webhook's address ${url.error.message}.`,
        errors: [{ where: "body url", message: url.error.message }],
      });
    }
    const unmatchable = whyUnmatchable(body.filter);
    if (unmatchable !== null) return problem(c, "unmatchable-filter", { detail: unmatchable });
    const made = await subscribe(c.var.world, { url: url.value, filter: body.filter });
    return c.json(made, 201, {
      "cache-control": caching.never,
      location: `${publicUrl}/v1/subscriptions/${made.id}`,
    });
  })
  .openapi(list, async (c) => {
    const { subscriptions } = c.var.world.store;
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) => subscriptions.list(page));
    return c.json({ items: items.map(withoutSecret), next }, 200, {
      "cache-control": caching.personal,
      ...link,
    });
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const subscription = await c.var.world.store.subscriptions.get(id);
    if (!subscription) return problem(c, "unknown-subscription", { detail: unknown(id) });
    return c.json(withoutSecret(subscription), 200, { "cache-control": caching.personal });
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid("param");
    const removed = await c.var.world.store.subscriptions.remove(id);
    if (!removed) return problem(c, "unknown-subscription", { detail: unknown(id) });
    return c.body(null, 204);
  })
  .openapi(deliveries, async (c) => {
    const { id } = c.req.valid("param");
    const { subscriptions, deliveries } = c.var.world.store;
    if (!(await subscriptions.get(id))) return problem(c, "unknown-subscription", { detail: unknown(id) });
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) => deliveries.list(id, page));
    return c.json({ items, next }, 200, { "cache-control": caching.personal, ...link });
  });
