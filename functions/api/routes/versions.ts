import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ManifestoId } from "../../core/model.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problem, problemResponses } from "../problems.ts";
import { json, noQuery, pageQuery } from "../schemas/lists.ts";
import { versionPage, versionSchema } from "../schemas/manifestos.ts";
import { manifestoPath, versionPath } from "../schemas/names.ts";
import { pledgePage, pledgesQuery } from "../schemas/pledges.ts";
import { shownVersion } from "../shown-version.ts";
import { wantedPledges } from "../wanted-pledges.ts";
import type { ApiEnv } from "../world.ts";
import { unknownManifesto } from "./manifestos.ts";

const tags = ["Versions"];

const list = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}/versions",
  tags,
  summary: "A manifesto's versions, oldest first",
  request: { params: manifestoPath, query: pageQuery },
  responses: { 200: json(versionPage, "One page of versions"), ...problemResponses(400, 404) },
});

const one = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}/versions/{n}",
  tags,
  summary: "One version: its document, and what changed since the one before",
  request: { params: versionPath, query: noQuery },
  responses: { 200: json(versionSchema, "The version"), ...problemResponses(400, 404) },
});

const pledges = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}/versions/{n}/pledges",
  tags,
  summary: "A version's pledges, in document order, all or those that match",
  request: { params: versionPath, query: pledgesQuery },
  responses: { 200: json(pledgePage, "One page of pledges"), ...problemResponses(400, 404, 422) },
});

/** The answer for a version that does not exist: says what does. */
export async function noSuchVersion(c: Context<ApiEnv>, id: ManifestoId, n: number) {
  const head = await c.var.world.store.versions.head(id);
  return head
    ? problem(c, "unknown-version", { detail: unknownVersion(id, n, head.number) })
    : problem(c, "unknown-manifesto", { detail: unknownManifesto(id) });
}

/** The plain sentence for a version that does not exist. */
export function unknownVersion(id: ManifestoId, n: number, latest: number): string {
  const known = latest === 1 ? "Its only version is 1" : `Its versions are 1 to ${latest}`;
  return `There is no version ${n} of ${id}. ${known}.`;
}

export const versions = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { id } = c.req.valid("param");
    const { versions } = c.var.world.store;
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) => versions.list(id, page));
    const known = items.length > 0 || (await versions.head(id)) !== null;
    if (!known) return problem(c, "unknown-manifesto", { detail: unknownManifesto(id) });
    const withdrawals = await versions.withdrawals(id);
    const shown = items.map((version) => shownVersion(version, withdrawals.get(version.number)));
    return c.json({ items: shown, next }, 200, { "cache-control": caching.fresh, ...link });
  })
  .openapi(one, async (c) => {
    const { id, n } = c.req.valid("param");
    const { versions } = c.var.world.store;
    const [version, withdrawals] = await Promise.all([versions.get(id, n), versions.withdrawals(id)]);
    if (!version) return await noSuchVersion(c, id, n);
    return c.json(shownVersion(version, withdrawals.get(n)), 200, { "cache-control": caching.fresh });
  })
  .openapi(pledges, async (c) => {
    const { id, n } = c.req.valid("param");
    const version = await c.var.world.store.versions.get(id, n);
    if (!version) return await noSuchVersion(c, id, n);
    const { limit, cursor, ...filter } = c.req.valid("query");
    const { versions } = c.var.world.store;
    const { items, next, link } = await onePage(c, { limit, cursor }, (page) =>
      wantedPledges(versions, version, filter, page),
    );
    return c.json({ items, next }, 200, { "cache-control": caching.immutable, ...link });
  });
