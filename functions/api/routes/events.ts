import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { LedgerEntry } from "../../core/model.ts";
import type { Ledger } from "../../ports.ts";
import { caching } from "../caching.ts";
import { problemResponses } from "../problems.ts";
import { eventList, eventsQuery } from "../schemas/events.ts";
import { json } from "../schemas/lists.ts";
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
  responses: { 200: json(eventList, "Entries after the one given"), ...problemResponses(400) },
});

export const events = new OpenAPIHono<ApiEnv>().openapi(list, async (c) => {
  const { after, limit } = c.req.valid("query");
  const { items, last } = await entriesAfter(c.var.world.store.ledger, after, limit);
  return c.json({ items: items.map(shown), last }, 200, { "cache-control": caching.fresh });
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
