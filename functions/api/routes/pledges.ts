import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { pledgeId } from "../../core/schemas.ts";
import { pledgeHistory } from "../../pipeline/pledge-history.ts";
import { caching } from "../caching.ts";
import { foundColumns } from "../columns.ts";
import { onePage } from "../conventions/cursors.ts";
import { answerList } from "../exports.ts";
import { entryAt, historiesUpTo } from "../point-in-time.ts";
import { problem, problemResponses } from "../problems.ts";
import { limitOf, listed } from "../schemas/exports.ts";
import { foundPage, foundQuery, pledgeHistorySchema, pledgePath } from "../schemas/found.ts";
import { json } from "../schemas/lists.ts";
import { at } from "../schemas/moments.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Pledges"];

const find = createRoute({
  method: "get",
  path: "/v1/pledges",
  tags,
  summary: "Pledges of all manifestos as they stand, all or those that match",
  description:
    "By manifesto, and in document order. A page may have fewer items than `limit`, or none, though others follow: go on while there is a `next`.",
  request: { query: foundQuery },
  responses: { 200: listed(foundPage, "One page of pledges"), ...problemResponses(400, 422) },
});

const history = createRoute({
  method: "get",
  path: "/v1/pledges/{id}",
  tags,
  summary: "A pledge's history through all versions of its manifesto",
  request: { params: pledgePath, query: z.strictObject({ at }) },
  responses: { 200: json(pledgeHistorySchema, "The history"), ...problemResponses(400, 404) },
});

export const pledges = new OpenAPIHono<ApiEnv>()
  .openapi(find, async (c) => {
    const { limit, cursor, format, q: words, ...filter } = c.req.valid("query");
    const { found } = c.var.world.store;
    const page = await onePage(c, { limit: limitOf({ limit, format }), cursor }, (page) =>
      found.find({ ...filter, words }, page),
    );
    return answerList(c, format, page, { columns: foundColumns, shown: (pledge) => pledge }, caching.fresh);
  })
  .openapi(history, async (c) => {
    const { id } = c.req.valid("param");
    const { at } = c.req.valid("query");
    const { store } = c.var.world;
    const asOf = await entryAt(store.ledger, at);
    const then = asOf === undefined || at === undefined ? store : historiesUpTo(store, asOf, at);
    const found = await pledgeHistory(then, pledgeId.parse(id));
    if (found !== null) return c.json(found, 200, { "cache-control": caching.fresh });
    return problem(c, "unknown-pledge", {
      detail: `There is${at === undefined ? "" : ` and was by ${at}`} no pledge ${id}. GET /v1/pledges finds those that stand.`,
    });
  });
