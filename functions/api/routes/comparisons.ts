import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ManifestoId } from "../../core/model.ts";
import { caching } from "../caching.ts";
import { compareVersions } from "../changes-between.ts";
import { problem, problemResponses } from "../problems.ts";
import { comparisonQuery, comparisonSchema } from "../schemas/comparisons.ts";
import { json } from "../schemas/lists.ts";
import type { ApiEnv } from "../world.ts";
import { unknownManifesto } from "./manifestos.ts";
import { noSuchVersion } from "./versions.ts";

const between = createRoute({
  method: "get",
  path: "/v1/comparisons",
  tags: ["Changes"],
  summary: "What any two versions share and where they differ, of one manifesto or of two",
  request: { query: comparisonQuery },
  responses: { 200: json(comparisonSchema, "The comparison"), ...problemResponses(400, 404) },
});

/** A manifesto, and its version or, without one, the version that stands. */
export type Side = { readonly manifesto: ManifestoId; readonly version?: number | undefined };

/** The version that a side names, or that stands; null if there is none. */
export async function versionOf({ var: { world } }: Context<ApiEnv>, { manifesto, version }: Side) {
  const { versions, manifestos } = world.store;
  if (version !== undefined) return versions.get(manifesto, version);
  return (await manifestos.get(manifesto))?.latest ?? null;
}

const missing = (c: Context<ApiEnv>, { manifesto, version }: Side) =>
  version === undefined
    ? problem(c, "unknown-manifesto", { detail: unknownManifesto(manifesto) })
    : noSuchVersion(c, manifesto, version);

export const comparisons = new OpenAPIHono<ApiEnv>().openapi(between, async (c) => {
  const asked = c.req.valid("query");
  const [from, to] = await Promise.all([versionOf(c, asked.from), versionOf(c, asked.to)]);
  if (from === null) return await missing(c, asked.from);
  if (to === null) return await missing(c, asked.to);
  const pinned = asked.from.version !== undefined && asked.to.version !== undefined;
  const compared = await compareVersions(c.var.world, from, to);
  const place = { from: placeOf(from), to: placeOf(to) };
  return c.json({ ...place, ...compared }, 200, {
    "cache-control": pinned ? caching.immutable : caching.fresh,
  });
});

const placeOf = ({ manifesto, number }: { readonly manifesto: ManifestoId; readonly number: number }) => ({
  manifesto,
  version: number,
});
