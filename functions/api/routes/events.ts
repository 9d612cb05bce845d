import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { LedgerEntry } from "../../core/model.ts";
import type { Ledger } from "../../ports.ts";
import { caching } from "../caching.ts";
import { eventColumns } from "../columns.ts";
import { answerList } from "../exports.ts";
import { entryAt } from "../point-in-time.ts";
import { problem, problemResponses } from "../problems.ts";
import { eventList, eventPath, eventSchema, eventsQuery } from "../schemas/events.ts";
import { limitOf, listed } from "../schemas/exports.ts";
import { json, noQuery } from "../schemas/lists.ts";
import type { ApiEnv } from "../world.ts";

const list = createRoute({
  method: "get",
  path: "/v1/events",
  tags: ["Ledger"],
  summary:
    "The ledger's entries in order: every version of every manifesto, as it was published or withdrawn",
  description:
    "To follow the ledger, ask with `after` set to the `last` of the answer before, and with its entity tag in `If-None-Match`: as long as nothing is new, the answer is 304 without a body.",
  request: { query: eventsQuery },
  responses: { 200: listed(eventList, "Entries after the one given"), ...problemResponses(400) },
});

const one = createRoute({
  method: "get",
  path: "/v1/events/{n}",
  tags: ["Ledger"],
  summary: "One entry of the ledger",
  request: { params: eventPath, query: noQuery },
  responses: { 200: json(eventSchema, "The entry"), ...problemResponses(400, 404) },
});

export const events = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { after, limit, format, at } = c.req.valid("query");
    const { store, publicUrl } = c.var.world;
    const many = limitOf({ limit, format });
    const [found, asOf = Number.POSITIVE_INFINITY] = await Promise.all([
      entriesAfter(store.ledger, after, many),
      entryAt(store.ledger, at),
    ]);
    const items = found.items.filter(({ entry }) => entry <= asOf);
    const last = Math.min(found.last, asOf);
    if (format === undefined || format === "json") {
      return c.json({ items: items.map(shown), last }, 200, { "cache-control": caching.fresh });
    }
    const onward = new URL(c.req.url);
    onward.searchParams.set("after", String(last));
    const link = { link: `<${publicUrl}${onward.pathname}${onward.search}>; rel="next"` };
    const part = { items, next: null, link: items.length < many ? {} : link };
    return answerList(c, format, part, { columns: eventColumns, shown }, caching.fresh);
  })
  .openapi(one, async (c) => {
    const { n } = c.req.valid("param");
    const entry = await c.var.world.store.ledger.get(n);
    if (entry !== null) return c.json(shown(entry), 200, { "cache-control": caching.immutable });
    return problem(c, "unknown-event", {
      detail: `The ledger has no entry ${n}. GET /v1/events lists those there are.`,
    });
  });

/**
 * The entries after one, in a single query: it begins at the entry that the reader knows, so that the usual answer,
 * nothing new, also tells that this entry is there. A reader that is ahead, as after a move to another ledger, is led
 * back to the end there is.
 */
async function entriesAfter(ledger: Ledger, after: number, limit: number) {
  if (after === 0) {
    const items = await ledger.after(0, limit);
    return { items, last: items.at(-1)?.entry ?? 0 };
  }
  const [known, ...items] = await ledger.after(after - 1, limit + 1);
  if (known === undefined) return { items, last: await ledger.tail() };
  return { items, last: items.at(-1)?.entry ?? after };
}

/** Who took a version back stands in its review, for those who may read that. */
function shown(entry: LedgerEntry) {
  if (entry.kind === "published") return entry;
  const { by, ...facts } = entry;
  return facts;
}
