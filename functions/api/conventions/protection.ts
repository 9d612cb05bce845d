import type { MiddlewareHandler } from "hono";
import { problem } from "../problems.ts";
import type { ApiEnv } from "../world.ts";

/** Where the upload page sends files beside its own origin: the bucket's. */
const bucketOrigins = "https://*.amazonaws.com";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${bucketOrigins}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What every answer says to browsers, as OWASP's list of secure headers has it. */
const secure = Object.entries({
  "content-security-policy": contentPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "strict-origin-when-cross-origin",
  "strict-transport-security": "max-age=15552000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
});

/** Headers that keep pages to their own scripts and styles, and out of other sites' frames. */
export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of secure) c.res.headers.set(name, value);
};

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
