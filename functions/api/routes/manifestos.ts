import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { ManifestoId } from "../../core/model.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problem, problemResponses } from "../problems.ts";
import { json, noQuery, pageQuery } from "../schemas/lists.ts";
import { manifestoPage, manifestoSchema } from "../schemas/manifestos.ts";
import { manifestoPath } from "../schemas/names.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Manifestos"];

const list = createRoute({
  method: "get",
  path: "/v1/manifestos",
  tags,
  summary: "All manifestos, by id, each with its latest version",
  request: { query: pageQuery },
  responses: { 200: json(manifestoPage, "One page of manifestos"), ...problemResponses(400) },
});

const one = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}",
  tags,
  summary: "One manifesto with its latest version",
  request: { params: manifestoPath, query: noQuery },
  responses: { 200: json(manifestoSchema, "The manifesto"), ...problemResponses(400, 404) },
});

/** The plain sentence for a manifesto that has no version yet. */
export function unknownManifesto(id: ManifestoId): string {
  return `There is no manifesto ${id}. GET /v1/manifestos lists those there are.`;
}

export const manifestos = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { manifestos } = c.var.world.store;
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) => manifestos.list(page));
    return c.json({ items, next }, 200, { "cache-control": caching.fresh, ...link });
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const manifesto = await c.var.world.store.manifestos.get(id);
    if (!manifesto) return problem(c, "unknown-manifesto", { detail: unknownManifesto(id) });
    return c.json(manifesto, 200, { "cache-control": caching.fresh });
  });
