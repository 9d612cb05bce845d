import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Tallied, Tally } from "../../core/tally.ts";
import { majorTopics } from "../../core/topics.ts";
import type { PageRequest } from "../../ports.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problemResponses } from "../problems.ts";
import { json, noQuery, pageQuery } from "../schemas/lists.ts";
import { statsSchema, tallyPage, topicList } from "../schemas/tallies.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Overview"];

/** The route of the list of one of the three names in manifestos' ids. */
const listOf = <P extends string>(path: P, what: string) =>
  createRoute({
    method: "get",
    path,
    tags,
    summary: `All ${what}, by name, with what the ledger holds of each`,
    request: { query: pageQuery },
    responses: { 200: json(tallyPage, `One page of ${what}`), ...problemResponses(400) },
  });

const topics = createRoute({
  method: "get",
  path: "/v1/topics",
  tags,
  summary: "The policy topics, with what the ledger holds of each",
  request: { query: noQuery },
  responses: { 200: json(topicList, "The topics by number"), ...problemResponses(400) },
});

const stats = createRoute({
  method: "get",
  path: "/v1/stats",
  tags,
  summary: "How much the ledger holds",
  request: { query: noQuery },
  responses: { 200: json(statsSchema, "The counts"), ...problemResponses(400) },
});

const fresh = { "cache-control": caching.fresh };

async function tallies(c: Context<ApiEnv>, of: Exclude<Tallied, "total">, asked: PageRequest) {
  const { store } = c.var.world;
  const { items, next, link } = await onePage(c, asked, (page) => store.tallies.list(of, page));
  return { body: { items: items.map(named), next }, headers: { ...fresh, ...link } };
}

const named = ({ value, ...counts }: Tally) => ({ name: value, ...counts });

export const overview = new OpenAPIHono<ApiEnv>()
  .openapi(listOf("/v1/parties", "parties"), async (c) => {
    const { body, headers } = await tallies(c, "party", c.req.valid("query"));
    return c.json(body, 200, headers);
  })
  .openapi(listOf("/v1/areas", "areas"), async (c) => {
    const { body, headers } = await tallies(c, "area", c.req.valid("query"));
    return c.json(body, 200, headers);
  })
  .openapi(listOf("/v1/elections", "elections"), async (c) => {
    const { body, headers } = await tallies(c, "election", c.req.valid("query"));
    return c.json(body, 200, headers);
  })
  .openapi(topics, async (c) => {
    const { items } = await c.var.world.store.tallies.list("topic", { limit: majorTopics.size });
    const counted = new Map(items.map((tally) => [Number(tally.value), tally]));
    const all = [...majorTopics].map(([major, label]) => {
      const { pledges = 0, changes = 0 } = counted.get(major) ?? {};
      return { major, label, pledges, changes };
    });
    return c.json({ items: all }, 200, fresh);
  })
  .openapi(stats, async (c) => {
    const { ledger, tallies } = c.var.world.store;
    const [entries, { value: _, ...counts }] = await Promise.all([ledger.tail(), tallies.total()]);
    return c.json({ entries, ...counts }, 200, fresh);
  });
