import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Standing } from "../../core/model.ts";
import { caching } from "../caching.ts";
import { changesBetween } from "../changes-between.ts";
import { entryAt } from "../point-in-time.ts";
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

type Asked = { readonly from?: number | undefined; readonly to?: number | undefined };

/** As of an earlier moment: what stood then is compared with what it followed, and nothing later is known. */
function asThen(asked: Asked, standing: Standing): Asked {
  const { version } = standing;
  if (asked.to !== undefined || version === null) return asked;
  return { to: version.number, from: asked.from ?? version.follows ?? version.number };
}

export const changes = new OpenAPIHono<ApiEnv>().openapi(between, async (c) => {
  const { id } = c.req.valid("param");
  const { at, ...asked } = c.req.valid("query");
  const { ledger, manifestos } = c.var.world.store;
  const asOf = await entryAt(ledger, at);
  const standing = asOf === undefined ? undefined : await manifestos.standing(id, asOf);
  if (standing?.version === null || standing === null) {
    return problem(c, "unknown-manifesto", { detail: unknownManifesto(id, at) });
  }
  const wanted = standing ? asThen(asked, standing) : asked;
  const later = [wanted.from, wanted.to].find((n) => n !== undefined && standing && n > standing.versions);
  if (later !== undefined && standing) {
    return problem(c, "unknown-version", { detail: unknownVersion(id, later, standing.versions) });
  }
  const found = await changesBetween(c.var.world, id, wanted);
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
