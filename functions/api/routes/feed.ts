import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { caching } from "../caching.ts";
import { changeColumns } from "../columns.ts";
import { answerList } from "../exports.ts";
import { feedPage, shownChange, whyNothingMatches } from "../feed-page.ts";
import { atomFeed } from "../feeds/atom.ts";
import { jsonFeed } from "../feeds/json-feed.ts";
import { problem, problemResponses } from "../problems.ts";
import { limitOf, listed } from "../schemas/exports.ts";
import { type FeedQuery, feedQuery, newsQuery, publishedChangePage } from "../schemas/feed.ts";
import { jsonFeedSchema } from "../schemas/json-feed.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Changes"];
const refusals = problemResponses(400, 422);

const list = createRoute({
  method: "get",
  path: "/v1/changes",
  tags,
  summary: "Changes of all manifestos, newest first, all or those that match",
  description:
    "Every field of the filter that is given must match. A page may have fewer items than `limit`, or none, though others follow: go on while there is a `next`.",
  request: { query: feedQuery },
  responses: { 200: listed(publishedChangePage, "One page of changes"), ...refusals },
});

const atom = createRoute({
  method: "get",
  path: "/v1/changes.atom",
  tags,
  summary: "The same changes as an Atom feed (RFC 4287)",
  request: { query: newsQuery },
  responses: {
    200: { description: "The feed", content: { "application/atom+xml": { schema: z.string() } } },
    ...refusals,
  },
});

const jsonNews = createRoute({
  method: "get",
  path: "/v1/changes.json",
  tags,
  summary: "The same changes as a JSON Feed (version 1.1)",
  request: { query: newsQuery },
  responses: {
    200: { description: "The feed", content: { "application/feed+json": { schema: jsonFeedSchema } } },
    ...refusals,
  },
});

/** What a feed is made of: its changes, and the addresses it is known by. */
async function news(c: Context<ApiEnv>, { limit, cursor, ...filter }: z.infer<typeof newsQuery>) {
  const { items, link } = await feedPage(c, filter, { limit, cursor });
  const { publicUrl } = c.var.world;
  const { pathname, search } = new URL(c.req.url);
  const feed = { publicUrl, self: `${publicUrl}${pathname}${search}`, filter, changes: items };
  return { feed, headers: { "cache-control": caching.fresh, ...link } };
}

const unmatchable = (c: Context<ApiEnv>, filter: FeedQuery) => {
  const why = whyNothingMatches(filter);
  return why === null ? null : problem(c, "unmatchable-filter", { detail: why });
};

export const feed = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { limit, cursor, format, ...filter } = c.req.valid("query");
    const refused = unmatchable(c, filter);
    if (refused) return refused;
    const found = await feedPage(c, filter, { limit: limitOf({ limit, format }), cursor });
    const shown = shownChange(c.var.world.publicUrl);
    return answerList(c, format, found, { columns: changeColumns, shown }, caching.fresh);
  })
  .openapi(atom, async (c) => {
    const query = c.req.valid("query");
    const refused = unmatchable(c, query);
    if (refused) return refused;
    const { feed, headers } = await news(c, query);
    return c.body(atomFeed(feed), 200, { "content-type": "application/atom+xml; charset=utf-8", ...headers });
  })
  .openapi(jsonNews, async (c) => {
    const query = c.req.valid("query");
    const refused = unmatchable(c, query);
    if (refused) return refused;
    const { feed, headers } = await news(c, query);
    return c.json(jsonFeed(feed), 200, {
      "content-type": "application/feed+json; charset=utf-8",
      ...headers,
    });
  });
