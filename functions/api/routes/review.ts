import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { approveUpload } from "../../pipeline/approve-upload.ts";
import { previewUpload } from "../../pipeline/preview-upload.ts";
import { requestWithdrawal } from "../../pipeline/withdraw-version.ts";
import { guarded } from "../access.ts";
import { caching } from "../caching.ts";
import { problem, problemResponses } from "../problems.ts";
import { json, noQuery } from "../schemas/lists.ts";
import { uploadPath, versionPath } from "../schemas/names.ts";
import { previewSchema } from "../schemas/review.ts";
import { uploadSchema } from "../schemas/uploads.ts";
import { withdrawalAsked, withdrawalRequest } from "../schemas/withdrawals.ts";
import { shownUpload, unknownUpload } from "../shown-upload.ts";
import type { ApiEnv } from "../world.ts";
import { noSuchVersion } from "./versions.ts";

const tags = ["Review"];

const preview = createRoute({
  method: "get",
  path: "/v1/uploads/{id}/preview",
  tags,
  summary: "What a held upload would become: the version, what it would change, and how many would be told",
  description: "Nothing of it is published, so it is for reviewers.",
  ...guarded("publish"),
  request: { params: uploadPath, query: noQuery },
  responses: { 200: json(previewSchema, "The preview"), ...problemResponses(400, 401, 403, 404, 409) },
});

const publish = createRoute({
  method: "post",
  path: "/v1/uploads/{id}/publish",
  tags,
  summary: "Publish an upload that is held for review",
  description:
    "It passes over the reasons that the upload is held for, and no others: if there are new ones by then, it is held again. Who did it, and when, is kept.",
  ...guarded("publish"),
  request: { params: uploadPath, query: noQuery },
  responses: {
    202: json(uploadSchema, "Recorded; the upload will be published"),
    ...problemResponses(400, 401, 403, 404, 409, 422),
  },
});

const withdraw = createRoute({
  method: "post",
  path: "/v1/manifestos/{id}/versions/{n}/withdraw",
  tags,
  summary: "Take a version back, with a reason",
  description:
    "The version stays on record with all it holds, marked as withdrawn; a new entry of the ledger says so, and who was told of its changes is told of that. The next version is compared with the latest that stands. It cannot be undone: upload the file again. Who did it, and when, is kept.",
  ...guarded("publish"),
  request: {
    params: versionPath,
    query: noQuery,
    body: { required: true, content: { "application/json": { schema: withdrawalRequest } } },
  },
  responses: {
    202: json(withdrawalAsked, "Recorded; the version will be withdrawn"),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

export const review = new OpenAPIHono<ApiEnv>()
  .openapi(preview, async (c) => {
    const { id } = c.req.valid("param");
    const { store } = c.var.world;
    const upload = await store.uploads.get(id);
    if (!upload) return problem(c, "unknown-upload", { detail: unknownUpload(id) });
    const found = await previewUpload(store, upload.id);
    if (!found) {
      const detail = `The upload ${id} is ${upload.state.name}; only a held upload has a preview.`;
      return problem(c, "not-held", { detail });
    }
    const { publishedAt, ...version } = found.version;
    return c.json({ ...found, upload: upload.id, version }, 200, { "cache-control": caching.personal });
  })
  .openapi(publish, async (c) => {
    const { store, storeQueue, clock } = c.var.world;
    const { id } = c.req.valid("param");
    const upload = await store.uploads.get(id);
    if (!upload) return problem(c, "unknown-upload", { detail: unknownUpload(id) });
    const by = c.var.caller?.subject ?? null;
    const outcome = await approveUpload({ ...store, storeQueue, clock }, upload.id, by);
    switch (outcome) {
      case "unknown":
        return problem(c, "unknown-upload", { detail: unknownUpload(id) });
      case "not-held": {
        const detail = `The upload ${id} is ${upload.state.name}; only a held upload can be published by hand.`;
        return problem(c, "not-held", { detail });
      }
      case "approved":
        return c.json(shownUpload((await store.uploads.get(id)) ?? upload), 202, {
          "cache-control": caching.never,
        });
    }
  })
  .openapi(withdraw, async (c) => {
    const { store, storeQueue, clock, publicUrl } = c.var.world;
    const { id: manifesto, n: number } = c.req.valid("param");
    const { reason } = c.req.valid("json");
    const by = c.var.caller?.subject ?? null;
    const world = { versions: store.versions, storeQueue, clock };
    const outcome = await requestWithdrawal(world, { manifesto, number, reason, by });
    switch (outcome) {
      case "unknown":
        return await noSuchVersion(c, manifesto, number);
      case "withdrawn":
        return problem(c, "already-withdrawn", {
          detail: `Version ${number} of ${manifesto} was withdrawn before; GET it to see when and why.`,
        });
      case "requested": {
        const after = await store.ledger.tail();
        const look = {
          version: `${publicUrl}/v1/manifestos/${manifesto}/versions/${number}`,
          events: `${publicUrl}/v1/events?after=${after}`,
        };
        return c.json({ manifesto, version: number, reason, look }, 202, { "cache-control": caching.never });
      }
    }
  });
