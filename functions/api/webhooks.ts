import type { OpenAPIHono } from "@hono/zod-openapi";
import { queueFunctions } from "../contracts.ts";
import { alertHeaders, alertSchema, withdrawalAlertSchema } from "./schemas/alerts.ts";
import type { ApiEnv } from "./world.ts";

const attempts = queueFunctions.find(({ name }) => name === "deliver")?.maxReceives;

const posting = `Signed as Standard Webhooks says: check the signature over the body as sent. Answer with any 2xx status within 15 seconds; redirects are not followed. Otherwise the alert is posted again, ${attempts} times in all, at growing distances; \`GET /v1/subscriptions/{id}/deliveries\` tells how it went.`;

const webhooks = [
  {
    path: "manifesto.changed",
    summary: "Tells a subscriber which changes a new version brought",
    when: "Posted to the subscription's address for every version with a change that its filter matches; a manifesto's first version and cosmetic changes are silent.",
    schema: alertSchema,
  },
  {
    path: "version.withdrawn",
    summary: "Tells a subscriber that a version it heard of was taken back",
    when: "Posted for every withdrawal of a version with a change that the subscription's filter matches.",
    schema: withdrawalAlertSchema,
  },
] as const;

/** Makes known what a subscriber's address receives. */
export function describeWebhooks(api: OpenAPIHono<ApiEnv>): void {
  for (const { path, summary, when, schema } of webhooks) {
    api.openAPIRegistry.registerWebhook({
      method: "post",
      path,
      tags: ["Webhooks"],
      summary,
      description: `${when} ${posting}`,
      request: {
        headers: alertHeaders,
        body: { required: true, content: { "application/json": { schema } } },
      },
      responses: {
        "2XX": { description: "Taken; this alert is not posted again" },
        default: { description: "Not taken; posted again later" },
      },
    });
  }
}
