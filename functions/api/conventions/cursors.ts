import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Page, PageRequest } from "../../ports.ts";
import type { ProblemKind } from "../problem-kinds.ts";
import type { ApiEnv } from "../world.ts";

/** Days a cursor is good for: long enough for a copy that pauses over a week-end, and no promise for ever. */
const lifetime = 7;
const day = 24 * 3600 * 1000;

/** Thrown for a cursor that does not continue this list. */
export class RefusedCursor extends Error {
  override readonly name = "RefusedCursor";
  readonly kind: Extract<ProblemKind, `${string}-cursor`>;
  constructor(kind: RefusedCursor["kind"]) {
    super(`The cursor is refused: ${kind}`);
    this.kind = kind;
  }
}

const form = /^1\.([0-9a-z]{1,9})\.([0-9a-f]{16})\.(.+)$/s;

/**
 * The store's cursor, with the day on which it was given and to which query: no closer, so that a list says the same,
 * and has the same entity tag, for a day. It is no secret and guards nothing: whoever makes one
 * up can only start at another place of a list that is open to them anyway, and the store checks that it is a place.
 *
 * @param query what `queryOf` says of the request
 * @param now milliseconds since 1970
 */
export function sealCursor(cursor: string, query: string, now: number): string {
  return `1.${Math.floor(now / day).toString(36)}.${query}.${cursor}`;
}

/** The store's cursor again. Throws `RefusedCursor` for one that is malformed, too old, or of another query. */
export function openCursor(sealed: string, query: string, now: number): string {
  const [, issued = "", of, cursor] = form.exec(sealed) ?? [];
  const age = Math.floor(now / day) - Number.parseInt(issued, 36);
  if (cursor === undefined || Number.isNaN(age) || age < 0) throw new RefusedCursor("bad-cursor");
  if (of !== query) throw new RefusedCursor("foreign-cursor");
  if (age > lifetime) throw new RefusedCursor("expired-cursor");
  return cursor;
}

/** Names a list with its filters: everything about an address but where in the list it starts and how far it goes. */
export function queryOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  for (const name of ["cursor", "limit"]) searchParams.delete(name);
  searchParams.sort();
  return createHash("sha256").update(`${pathname}?${searchParams}`).digest("hex").slice(0, 16);
}

/**
 * One page of a list as a route answers it: the cursor opened on the way in and sealed on the way out, and the `Link`
 * header (RFC 8288) that leads to the next page.
 *
 * @param query names the list; by default by the request's own address
 */
export async function onePage<T>(
  c: Context<ApiEnv>,
  { limit, cursor }: PageRequest,
  read: (page: PageRequest) => Promise<Page<T>>,
  query = queryOf(c.req.url),
) {
  const now = Date.parse(c.var.world.clock());
  const after = cursor === undefined ? undefined : openCursor(cursor, query, now);
  const page = await read({ limit, cursor: after });
  const next = page.next === null ? null : sealCursor(page.next, query, now);
  return { items: page.items, next, link: nextLink(c, next) };
}

function nextLink(c: Context<ApiEnv>, next: string | null): Record<string, string> {
  if (next === null) return {};
  const url = new URL(c.req.url);
  url.searchParams.set("cursor", next);
  return { link: `<${c.var.world.publicUrl}${url.pathname}${url.search}>; rel="next"` };
}
