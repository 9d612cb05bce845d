import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { type AccessScope, accessScopes, scopePrefix } from "../contracts.ts";
import type { Caller, TokenFault } from "../core/access.ts";
import { idempotent } from "./conventions/idempotency.ts";
import type { ProblemKind } from "./problem-kinds.ts";
import { problem } from "./problems.ts";
import type { ApiEnv } from "./world.ts";

const scheme = "token";

/**
 * Spread into a route's definition: it takes a token with this scope. Says so in the description, and sees to it;
 * the route finds whose token it was in `c.var.caller`. A POST may carry an idempotency key then.
 */
export function guarded(scope: AccessScope) {
  const middleware: MiddlewareHandler<ApiEnv>[] = [needs(scope), idempotent];
  return { security: [{ [scheme]: [named(scope)] }], middleware };
}

/** Lets a request pass whose token has the scope. Null: whose token is good for anything. */
function needs(scope: AccessScope | null): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const given = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (given === undefined) return unauthorized(c, scope, "token-missing");
    const judged = await c.var.world.tokens(given).catch((error: unknown) => {
      c.var.world.log("tokens-not-checked", { error: String(error) });
      return null;
    });
    if (judged === null) return unchecked(c);
    if (!judged.ok) return unauthorized(c, scope, kinds[judged.error]);
    if (scope !== null && !judged.value.scopes.includes(named(scope))) return forbidden(c, scope);
    c.set("caller", judged.value);
    if (scope !== null) tellWhoActs(c, judged.value, scope);
    return await next();
  };
}

/** What stays open when reading is closed: what says whether it runs, and how to get in. */
const alwaysOpen = /^\/(?:health|openapi\.json|docs|problems\/[^/]+|assets\/[^/]+)$/;

/** Closes reading to all without a token, where the ledger is set so; routes that need a scope see to it themselves. */
export const closedReading: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { reading } = c.var.world;
  const open = reading === "open" || c.req.method === "OPTIONS" || alwaysOpen.test(c.req.path);
  return open ? await next() : await needs(null)(c, next);
};

const named = (scope: AccessScope): string => `${scopePrefix}/${scope}`;

const kinds: Record<TokenFault, ProblemKind & `token-${string}`> = {
  malformed: "token-malformed",
  expired: "token-expired",
  signature: "token-signature",
  issuer: "token-issuer",
  audience: "token-audience",
};

const details = {
  "token-missing": "Send an access token in the header Authorization: Bearer <token>.",
  "token-malformed": "Send the access token as it was given, in the header Authorization: Bearer <token>.",
  "token-expired": "Get a new token and repeat the request.",
  "token-audience": "Get an access token with a client of this ledger.",
  "token-signature": "Get a token from the issuer of this ledger.",
  "token-issuer": "Get a token from the issuer of this ledger.",
} as const;

/** The challenge that RFC 6750 asks for names an error only where a token came. */
function unauthorized(c: Context<ApiEnv>, scope: AccessScope | null, kind: keyof typeof details): Response {
  const error = kind === "token-missing" ? [] : ['error="invalid_token"', `error_description="${kind}"`];
  const detail = scope === null ? details[kind] : `${details[kind]} It must have the scope ${named(scope)}.`;
  return problem(c, kind, { detail, headers: { "www-authenticate": challenge(scope, error) } });
}

function forbidden(c: Context<ApiEnv>, scope: AccessScope): Response {
  return problem(c, "scope-missing", {
    detail: `Get a token with the scope ${named(scope)}: ${accessScopes[scope].toLowerCase()}.`,
    headers: { "www-authenticate": challenge(scope, ['error="insufficient_scope"']) },
  });
}

function challenge(scope: AccessScope | null, error: readonly string[]): string {
  const wanted = scope === null ? [] : [`scope="${named(scope)}"`];
  return `Bearer ${['realm="ledger"', ...wanted, ...error].join(", ")}`;
}

function unchecked(c: Context<ApiEnv>): Response {
  return problem(c, "issuer-unreachable", {
    detail: "Repeat the request in a moment.",
    headers: { "retry-after": "5" },
  });
}

/** Who wrote, and when, stands in the log; never the token. */
function tellWhoActs(c: Context<ApiEnv>, { client, subject }: Caller, scope: AccessScope): void {
  const { method, path } = c.req;
  c.var.world.log("authorized", { client, subject, scope: named(scope), method, path });
}

/** Makes the token known to the API's description. */
export function describeToken(api: OpenAPIHono<ApiEnv>): void {
  const scopes = Object.entries(accessScopes).map(([name, what]) => `\`${scopePrefix}/${name}\` (${what})`);
  api.openAPIRegistry.registerComponent("securitySchemes", scheme, {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: `An access token of the ledger's issuer, got by client credentials (OAuth 2.0): a Cognito user pool where it is deployed; \`npm start\` runs an issuer of its own and prints its address and the command that asks it, \`ledger token\`. Scopes: ${scopes.join(", ")}.`,
  });
}
