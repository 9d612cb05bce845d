import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { problem } from "../problems.ts";
import type { ApiEnv } from "../world.ts";

/** Where the upload page sends files beside its own origin: the bucket's. */
const bucketOrigins = "https://*.amazonaws.com";

/** Headers that keep pages to their own scripts and styles, and out of other sites' frames. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'", bucketOrigins],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  referrerPolicy: "strict-origin-when-cross-origin",
});

/** What a page of another site may read of an answer, beside its body. */
const exposed =
  "Deprecation, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset, WWW-Authenticate";

const reading = new Set(["GET", "HEAD"]);

/** Lets any site read; a browser that writes on behalf of another site is refused. */
export const acrossSites: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const writes = !reading.has(c.req.method) && c.req.method !== "OPTIONS";
  if (writes && c.req.header("sec-fetch-site") === "cross-site") {
    return problem(c, "cross-site", {
      detail: "Send this from the ledger's own pages or from a program, not from another web site.",
    });
  }
  await next();
  if (reading.has(c.req.method)) {
    c.res.headers.set("access-control-allow-origin", "*");
    c.res.headers.set("access-control-expose-headers", exposed);
  }
  return undefined;
};
