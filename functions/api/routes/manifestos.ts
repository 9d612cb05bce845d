import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Instant, Manifesto, ManifestoId } from "../../core/model.ts";
import { caching } from "../caching.ts";
import { manifestoColumns } from "../columns.ts";
import { onePage } from "../conventions/cursors.ts";
import { answerList } from "../exports.ts";
import { entryAt } from "../point-in-time.ts";
import { problem, problemResponses } from "../problems.ts";
import { limitOf, listed, listQuery } from "../schemas/exports.ts";
import { json } from "../schemas/lists.ts";
import { manifestoPage, manifestoSchema } from "../schemas/manifestos.ts";
import { at } from "../schemas/moments.ts";
import { manifestoPath } from "../schemas/names.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Manifestos"];

const list = createRoute({
  method: "get",
  path: "/v1/manifestos",
  tags,
  summary: "All manifestos, by id, each with its latest version",
  description:
    "With `at`, a page may have fewer items than `limit`, or none, though others follow: go on while there is a `next`.",
  request: { query: listQuery({ at }) },
  responses: { 200: listed(manifestoPage, "One page of manifestos"), ...problemResponses(400) },
});

const one = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}",
  tags,
  summary: "One manifesto with its latest version",
  request: { params: manifestoPath, query: z.strictObject({ at }) },
  responses: { 200: json(manifestoSchema, "The manifesto"), ...problemResponses(400, 404) },
});

/** The plain sentence for a manifesto of which no version stands, or stood at an earlier instant. */
export function unknownManifesto(id: ManifestoId, at?: Instant): string {
  if (at !== undefined) return `No version of ${id} stood at ${at}. Leave out \`at\` to see what stands now.`;
  return `There is no manifesto ${id}. GET /v1/manifestos lists those there are.`;
}

export const manifestos = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { limit, cursor, format, at } = c.req.valid("query");
    const { manifestos, ledger } = c.var.world.store;
    const asOf = await entryAt(ledger, at);
    const found = await onePage(c, { limit: limitOf({ limit, format }), cursor }, (page) =>
      manifestos.list(page, asOf),
    );
    const list = { columns: manifestoColumns, shown: (manifesto: Manifesto) => manifesto };
    return answerList(c, format, found, list, caching.fresh);
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const { at } = c.req.valid("query");
    const { manifestos, ledger } = c.var.world.store;
    const manifesto = await manifestos.get(id, await entryAt(ledger, at));
    if (!manifesto) return problem(c, "unknown-manifesto", { detail: unknownManifesto(id, at) });
    return c.json(manifesto, 200, { "cache-control": caching.fresh });
  });
