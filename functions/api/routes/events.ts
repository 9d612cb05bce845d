import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { caching } from "../caching.ts";
import { problemResponses } from "../problems.ts";
import { eventList, eventsQuery } from "../schemas/events.ts";
import { json } from "../schemas/lists.ts";
import type { ApiEnv } from "../world.ts";

const list = createRoute({
  method: "get",
  path: "/v1/events",
  tags: ["Ledger"],
  summary: "The ledger's entries in order: every version of every manifesto, as it was published",
  request: { query: eventsQuery },
  responses: { 200: json(eventList, "Entries after the one given"), ...problemResponses(400) },
});

export const events = new OpenAPIHono<ApiEnv>().openapi(list, async (c) => {
  const { after, limit } = c.req.valid("query");
  const { ledger } = c.var.world.store;
  const items = await ledger.after(after, limit);
  // A follower that is ahead, as after a move to another ledger, is led back to the end there is.
  const last = items.at(-1)?.entry ?? Math.min(after, await ledger.tail());
  return c.json({ items, last }, 200, { "cache-control": caching.fresh });
});
