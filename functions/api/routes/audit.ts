import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { guarded } from "../access.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problem, problemResponses } from "../problems.ts";
import { json, pageQuery } from "../schemas/lists.ts";
import { manifestoPath } from "../schemas/names.ts";
import { auditPage } from "../schemas/review.ts";
import type { ApiEnv } from "../world.ts";
import { unknownManifesto } from "./manifestos.ts";

const tags = ["Review"];

const recent = createRoute({
  method: "get",
  path: "/v1/audit",
  tags,
  summary: "Acts of review over all manifestos, newest first: who did what when",
  ...guarded("publish"),
  request: { query: pageQuery },
  responses: { 200: json(auditPage, "One page of acts"), ...problemResponses(400, 401, 403) },
});

const ofManifesto = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}/audit",
  tags,
  summary: "Acts of review of one manifesto, newest first: who did what when",
  ...guarded("publish"),
  request: { params: manifestoPath, query: pageQuery },
  responses: { 200: json(auditPage, "One page of acts"), ...problemResponses(400, 401, 403, 404) },
});

export const audit = new OpenAPIHono<ApiEnv>()
  .openapi(recent, async (c) => {
    const { audits } = c.var.world.store;
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) => audits.recent(page));
    return c.json({ items, next }, 200, { "cache-control": caching.personal, ...link });
  })
  .openapi(ofManifesto, async (c) => {
    const { id } = c.req.valid("param");
    const { audits, versions } = c.var.world.store;
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) =>
      audits.ofManifesto(id, page),
    );
    // One whose first upload is still held has acts, and no version.
    const known = items.length > 0 || (await versions.head(id)) !== null;
    if (!known) return problem(c, "unknown-manifesto", { detail: unknownManifesto(id) });
    return c.json({ items, next }, 200, { "cache-control": caching.personal, ...link });
  });
