import type { Context } from "hono";
import type { ApiEnv } from "./world.ts";

/** The `Link` header (RFC 8288) that leads to the next page of the list asked for; none at the end. */
export function nextLink(c: Context<ApiEnv>, next: string | null): Record<string, string> {
  if (next === null) return {};
  const url = new URL(c.req.url);
  url.searchParams.set("cursor", next);
  return { link: `<${c.var.world.publicUrl}${url.pathname}${url.search}>; rel="next"` };
}
