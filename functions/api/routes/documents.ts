import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { findExtracted } from "../../pipeline/artefacts.ts";
import { caching } from "../caching.ts";
import { problem, problemResponses } from "../problems.ts";
import { documentSchema } from "../schemas/documents.ts";
import { json, noQuery } from "../schemas/lists.ts";
import { versionPath } from "../schemas/names.ts";
import type { ApiEnv } from "../world.ts";
import { noSuchVersion } from "./versions.ts";

const one = createRoute({
  method: "get",
  path: "/v1/manifestos/{id}/versions/{n}/document",
  tags: ["Versions"],
  summary: "A version's text as it was read: headings, paragraphs, list items, tables, each with its place",
  request: { params: versionPath, query: noQuery },
  responses: { 200: json(documentSchema, "The structured document"), ...problemResponses(400, 404) },
});

export const documents = new OpenAPIHono<ApiEnv>().openapi(one, async (c) => {
  const { id, n } = c.req.valid("param");
  const { store, objects } = c.var.world;
  const version = await store.versions.get(id, n);
  if (!version) return await noSuchVersion(c, id, n);
  const document = await findExtracted(objects, version.upload, version.rules.extract);
  if (document !== null) return c.json(document, 200, { "cache-control": caching.immutable });
  return problem(c, "unknown-document", {
    detail: `The text of version ${n} of ${id} is not kept. Its pledges are: GET /v1/manifestos/${id}/versions/${n}/pledges.`,
  });
});
