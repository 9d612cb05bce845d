import type { OpenAPIHono } from "@hono/zod-openapi";
import { queueFunctions } from "../contracts.ts";
import { alertHeaders, alertSchema } from "./schemas/alerts.ts";
import type { ApiEnv } from "./world.ts";

const attempts = queueFunctions.find(({ name }) => name === "deliver")?.maxReceives;

/** Makes known what a subscriber's address receives. */
export function describeWebhooks(api: OpenAPIHono<ApiEnv>): void {
  api.openAPIRegistry.registerWebhook({
    method: "post",
    path: "manifesto.changed",
    tags: ["Webhooks"],
    summary: "Tells a subscriber which changes a new version brought",
    description: `Posted to the subscription's address for every version with a change that its filter matches; a manifesto's first version and cosmetic changes are silent. Signed as Standard Webhooks says: check the signature over the body as sent. Answer with any 2xx status within 15 seconds; redirects are not followed. Otherwise the alert is posted again, ${attempts} times in all, at growing distances; \`GET /v1/subscriptions/{id}/deliveries\` tells how it went.`,
    request: {
      headers: alertHeaders,
      body: { required: true, content: { "application/json": { schema: alertSchema } } },
    },
    responses: {
      "2XX": { description: "Taken; this alert is not posted again" },
      default: { description: "Not taken; posted again later" },
    },
  });
}
