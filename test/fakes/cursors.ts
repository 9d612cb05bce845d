import { BadCursorError, type Page, type PageRequest } from "../../functions/ports.ts";

/**
 * One page of an ordered list. The cursor names the list and the key of the last item given, so that it
 * stays right while items are added before it, and a cursor of another list is refused.
 *
 * @param list name of the list, different for every list
 * @param ordered all items, each with the key that orders it, in order
 */
export function pageOf<T>(
  list: string,
  ordered: readonly { readonly key: string; readonly item: T }[],
  request: PageRequest,
): Page<T> {
  const start = request.cursor === undefined ? 0 : positionAfter(list, ordered, request.cursor);
  const given = ordered.slice(start, start + request.limit);
  const last = given.at(-1);
  const more = start + given.length < ordered.length;
  return {
    items: given.map(({ item }) => structuredClone(item)),
    next: more && last ? encode(list, last.key) : null,
  };
}

function positionAfter(list: string, ordered: readonly { readonly key: string }[], cursor: string): number {
  const key = decode(list, cursor);
  const position = ordered.findIndex((entry) => entry.key === key);
  if (position < 0) throw new BadCursorError("the cursor's item is not in this list");
  return position + 1;
}

function encode(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString("base64url");
}

function decode(list: string, cursor: string): string {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parsed) && parsed[0] === list && typeof parsed[1] === "string") return parsed[1];
  } catch {
    // not ours: refused below
  }
  throw new BadCursorError("the cursor was not given for this list");
}
