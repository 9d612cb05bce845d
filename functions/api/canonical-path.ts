import type { LambdaEvent } from "hono/aws-lambda";

/** Leads to no route: the app answers it like every unknown address. */
const nowhere = "/not-found";

/**
 * The event with a path that gateway and app must read alike. The gateway chooses the scope that a caller
 * needs by the path as sent, while the app resolves dots and escapes: "/v1/subscriptions/%2e%2e/uploads"
 * would be guarded as one route and run as another. Every address of the app has one plain spelling, so
 * whatever is spelt otherwise leads nowhere.
 */
export function withCanonicalPath<E extends LambdaEvent>(event: E): E {
  if (!("rawPath" in event)) return event;
  return isCanonical(event.rawPath) ? event : { ...event, rawPath: nowhere };
}

function isCanonical(path: string): boolean {
  return /^(?:\/[A-Za-z0-9._~-]+)*\/?$/.test(path) && !/\/\.{1,2}(?:\/|$)/.test(path);
}
