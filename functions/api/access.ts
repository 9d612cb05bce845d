import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "./world.ts";

/** What a token may allow. A deployed ledger's gateway checks it, before a request comes here. */
export type Scope = "upload" | "publish" | "subscribe";

const scheme = "token";

/**
 * What a route's description says of access: on a deployed ledger it takes a token with this scope; a local
 * one takes none. The gateway's refusals are no problem documents.
 */
export function guarded(scope: Scope) {
  return { security: [{ [scheme]: [`ledger/${scope}`] }, {}] };
}

/** The answers of the gateway to a request without the token that its route takes. */
export const refusals = {
  401: { description: "From a deployed ledger's gateway: no token, or one that is not valid (any more)" },
} as const;

/** Makes the token known to the API's description. */
export function describeToken(api: OpenAPIHono<ApiEnv>): void {
  api.openAPIRegistry.registerComponent("securitySchemes", scheme, {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description:
      "A deployed ledger takes an access token of its Cognito user pool for writing, and for everything about subscriptions. The local cloud takes none.",
  });
}
