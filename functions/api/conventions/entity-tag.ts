import { createHash } from "node:crypto";
import { type Coding, codings } from "./accept-encoding.ts";

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

/**
 * Whether an `If-Match` names this content, in whatever coding it was read. It compares strongly (RFC 9110, 13.1.1):
 * a weak tag (`W/"…"`) never matches, even one made from ours. `*` names any content.
 */
export function isNamed(content: string, ifMatch: string): boolean {
  if (ifMatch.trim() === "*") return true;
  const strong = new Set([null, ...codings].map((coding) => entityTag(content, coding)));
  return ifMatch.split(",").some((given) => strong.has(given.trim()));
}

const withoutCoding = (tag: string): string => tag.replace(/-(?:br|gzip)"$/, '"');
