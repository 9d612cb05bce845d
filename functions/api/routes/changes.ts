import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { caching } from "../caching.ts";
import { changesBetween } from "../changes-between.ts";
import { problem, problemResponses } from "../problems.ts";
import { changeSetSchema, changesQuery } from "../schemas/changes.ts";
import { json } from "../schemas/lists.ts";
import { manifestoPath } from "../schemas/names.ts";
import type { ApiEnv } from "../world.ts";
import { unknownManifesto } from "./manifestos.ts";
import { unknownVersion } from "./versions.ts";

const between = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}/changes",
  tags: ["Changes"],
  summary: "What changed between any two versions of a manifesto, in either direction",
  request: { params: manifestoPath, query: changesQuery },
  responses: { 200: json(changeSetSchema, "The changes"), ...problemResponses(400, 404) },
});

export const changes = new OpenAPIHono<ApiEnv>().openapi(between, async (c) => {
  const { id } = c.req.valid("param");
  const asked = c.req.valid("query");
  const found = await changesBetween(c.var.world, id, asked);
  if (!found.ok) {
    const missing = found.error;
    return missing
      ? problem(c, "unknown-version", { detail: unknownVersion(id, missing.version, missing.latest) })
      : problem(c, "unknown-manifesto", { detail: unknownManifesto(id) });
  }
  const { from, to, summary, sameRules, changes } = found.value;
  const pinned = asked.from !== undefined && asked.to !== undefined;
  return c.json({ manifesto: id, from: from.number, to: to.number, summary, sameRules, changes }, 200, {
    "cache-control": pinned ? caching.immutable : caching.fresh,
  });
});
