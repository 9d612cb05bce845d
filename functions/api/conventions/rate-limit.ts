import type { MiddlewareHandler } from "hono";
import { clientAddress } from "../client-address.ts";
import { problem } from "../problems.ts";
import type { ApiEnv, Quota } from "../world.ts";

/** How a request stands to its client's quota. */
export type Standing = {
  readonly allowed: boolean;
  /** Requests that could follow at once. */
  readonly remaining: number;
  /** Whole seconds until the quota is full again or, of a request refused, until the next is allowed. */
  readonly seconds: number;
};

/** Clients remembered; the one not heard of for longest is forgotten first, which is in its favour. */
const clientsKept = 10_000;

/**
 * Counts requests by the generic cell rate algorithm: of each client one number is kept, the moment at which its quota
 * will be full again. Every request moves it on by a quota's share, and it may lie a whole window ahead at most.
 */
export function quotaKeeper({ requests, seconds }: Quota) {
  const window = seconds * 1000;
  const share = window / requests;
  const fullAt = new Map<string, number>();
  return (client: string, now: number): Standing => {
    const before = Math.max(fullAt.get(client) ?? now, now);
    const after = before + share;
    const allowed = after - now <= window;
    const kept = allowed ? after : before;
    fullAt.delete(client);
    fullAt.set(client, kept);
    if (fullAt.size > clientsKept) fullAt.delete(fullAt.keys().next().value ?? client);
    return {
      allowed,
      remaining: Math.floor((window - (kept - now)) / share),
      seconds: Math.ceil((allowed ? kept - now : after - now - window) / 1000),
    };
  };
}

/**
 * Keeps one client from taking what is meant for all, and tells each how it stands
 * (draft-ietf-httpapi-ratelimit-headers-10). Addresses are kept in memory only, and never written anywhere.
 */
export function limitRate(quota: Quota): MiddlewareHandler<ApiEnv> {
  const count = quotaKeeper(quota);
  const policy = `"client";q=${quota.requests};w=${quota.seconds}`;
  return async (c, next) => {
    const { allowed, remaining, seconds } = count(clientAddress(c), Date.parse(c.var.world.clock()));
    if (allowed) await next();
    else c.res = tooMany(c, seconds);
    c.res.headers.set("ratelimit-policy", policy);
    c.res.headers.set("ratelimit", `"client";r=${remaining};t=${seconds}`);
  };
}

function tooMany(c: Parameters<typeof problem>[0], seconds: number): Response {
  return problem(c, "too-many-requests", {
    detail: `Go on in ${seconds} second${seconds === 1 ? "" : "s"}, and spread your requests.`,
    headers: { "retry-after": String(seconds) },
  });
}
