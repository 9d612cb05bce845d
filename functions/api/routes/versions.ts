import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { LedgerPledge, ManifestoId, Version } from "../../core/model.ts";
import { caching } from "../caching.ts";
import { pledgeColumns, versionColumns } from "../columns.ts";
import { onePage } from "../conventions/cursors.ts";
import { answerList } from "../exports.ts";
import { entryAt, withdrawnBy } from "../point-in-time.ts";
import { problem, problemResponses } from "../problems.ts";
import { limitOf, listed, listQuery } from "../schemas/exports.ts";
import { json, noQuery } from "../schemas/lists.ts";
import { versionPage, versionSchema } from "../schemas/manifestos.ts";
import { at } from "../schemas/moments.ts";
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
  request: { params: manifestoPath, query: listQuery({ at }) },
  responses: { 200: listed(versionPage, "One page of versions"), ...problemResponses(400, 404) },
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
  responses: { 200: listed(pledgePage, "One page of pledges"), ...problemResponses(400, 404, 422) },
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
    const { limit, cursor, format, at } = c.req.valid("query");
    const { versions, ledger, manifestos } = c.var.world.store;
    const asOf = await entryAt(ledger, at);
    const standing = asOf === undefined ? undefined : await manifestos.standing(id, asOf);
    if (standing === null) return problem(c, "unknown-manifesto", { detail: unknownManifesto(id, at) });
    const found = await onePage(c, { limit: limitOf({ limit, format }), cursor }, (page) =>
      versions.list(id, page, standing?.versions),
    );
    const known = found.items.length > 0 || (await versions.head(id)) !== null;
    if (!known) return problem(c, "unknown-manifesto", { detail: unknownManifesto(id) });
    const withdrawals = withdrawnBy(await versions.withdrawals(id), at);
    const shown = (version: Version) => shownVersion(version, withdrawals.get(version.number));
    return answerList(c, format, found, { columns: versionColumns, shown }, caching.fresh);
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
    const { limit, cursor, format, ...filter } = c.req.valid("query");
    const { versions } = c.var.world.store;
    const found = await onePage(c, { limit: limitOf({ limit, format }), cursor }, (page) =>
      wantedPledges(versions, version, filter, page),
    );
    const list = { columns: pledgeColumns, shown: (pledge: LedgerPledge) => pledge };
    return answerList(c, format, found, list, caching.immutable);
  });
