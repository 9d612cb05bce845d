import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { ApiEnv } from "../world.ts";
import type { Coding } from "./accept-encoding.ts";

/** Names a body by its bytes, for its tag: different bytes have different names. */
export function contentName(body: Uint8Array | string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 32);
}

/** The strong tag of some content in one coding, quotes included. */
export function entityTag(content: string, coding: Coding | null): string {
  return coding === null ? `"${content}"` : `"${content}-${coding}"`;
}

/**
 * Whether the client has what the tag names, in whatever coding: an `If-None-Match` compares weakly, and content that
 * did not change need not be sent again because the client would now take it in another coding.
 */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const wanted = withoutCoding(tag);
  return (ifNoneMatch.match(/"[^"]*"/g) ?? []).some((given) => withoutCoding(given) === wanted);
}

const withoutCoding = (tag: string): string => tag.replace(/-(?:br|gzip)"$/, '"');

/**
 * For routes that know their answer's tag before they have the answer: 304 if the client has it, else null, and the
 * tag is set, so that the answer is sent as it comes.
 */
export function answerUnchanged(c: Context<ApiEnv>, content: string, cacheControl: string): Response | null {
  const tag = entityTag(content, null);
  c.header("etag", tag);
  if (!isKnown(tag, c.req.header("if-none-match"))) return null;
  return c.body(null, 304, { "cache-control": cacheControl, vary: "Accept-Encoding" });
}
