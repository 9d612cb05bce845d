import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../world.ts";

/** The end of a route: what its description and its answers say. */
export type Ending = {
  /** Since when it should not be used any more. */
  readonly since: Date;
  /** When it stops to work; at least a year later, so that apps can follow. */
  readonly until: Date;
  /** Where it is told what to use instead. */
  readonly link: string;
};

/** Seconds in the 365 days that apps have to follow. */
const notice = 365 * 24 * 3600;

/**
 * Spread into a route's definition: marks it as deprecated in the description, and lets its answers carry
 * `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and a `Link` to what to use instead.
 * @throws Error if it ends sooner than a year after it is announced
 */
export function deprecated({ since, until, link }: Ending) {
  if (until.getTime() - since.getTime() < notice * 1000)
    throw new Error("A route ends a year later at the earliest.");
  const headers: MiddlewareHandler<ApiEnv> = async (c, next) => {
    await next();
    c.res.headers.set("deprecation", `@${Math.floor(since.getTime() / 1000)}`);
    c.res.headers.set("sunset", until.toUTCString());
    c.res.headers.append("link", `<${link}>; rel="deprecation"; type="text/html"`);
  };
  return { deprecated: true, middleware: [headers] };
}
