import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { uploadLimits } from "../../contracts.ts";
import type { Upload } from "../../core/model.ts";
import { approveUpload } from "../../pipeline/approve-upload.ts";
import { guarded } from "../access.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problem, problemResponses } from "../problems.ts";
import { json, noQuery, pageQuery } from "../schemas/lists.ts";
import { uploadPath } from "../schemas/names.ts";
import { ticketRequest, ticketSchema, uploadPage, uploadSchema } from "../schemas/uploads.ts";
import { curlCommand, inboxKey, randomName } from "../tickets.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Uploads"];
/** Characters of a ticket: 24 × 5 bits = 120, beyond guessing. */
const ticketLength = 24;

const list = createRoute({
  method: "get",
  path: "/v1/uploads",
  tags,
  summary: "Recent uploads, newest first",
  request: { query: pageQuery },
  responses: { 200: json(uploadPage, "One page of uploads"), ...problemResponses(400) },
});

const one = createRoute({
  method: "get",
  path: "/v1/uploads/{id}",
  tags,
  summary: "How far an upload came, by its id or its ticket",
  request: { params: uploadPath, query: noQuery },
  responses: { 200: json(uploadSchema, "The upload"), ...problemResponses(400, 404) },
});

const open = createRoute({
  method: "post",
  path: "/v1/uploads",
  tags,
  summary: "A ticket to upload one file as a manifesto's next version",
  ...guarded("upload"),
  request: {
    query: noQuery,
    body: { required: true, content: { "application/json": { schema: ticketRequest } } },
  },
  responses: {
    201: json(ticketSchema, "Where to send the file, and where to follow it"),
    ...problemResponses(400, 401, 403, 409, 413, 415, 422),
  },
});

const publish = createRoute({
  method: "post",
  path: "/v1/uploads/{id}/publish",
  tags,
  summary: "Publish an upload that is held for review",
  ...guarded("publish"),
  request: { params: uploadPath, query: noQuery },
  responses: {
    202: json(uploadSchema, "Recorded; the upload will be published"),
    ...problemResponses(400, 401, 403, 404, 409, 422),
  },
});

const unknownUpload = (id: string) =>
  `There is no upload ${id}. Tickets are known from the moment they are given; a file put straight into the inbox is known once it was received.`;

/** An upload as the API shows it: where the bucket keeps its file and what was made of it is nobody's business. */
function shown(upload: Upload) {
  const { state, versionId, ...facts } = upload;
  return { ...facts, state: state.name === "held" ? { name: state.name, reasons: state.reasons } : state };
}

export const uploads = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { uploads } = c.var.world.store;
    const { items, next, link } = await onePage(c, c.req.valid("query"), (page) => uploads.recent(page));
    return c.json({ items: items.map(shown), next }, 200, { "cache-control": caching.personal, ...link });
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const upload = await c.var.world.store.uploads.get(id);
    if (!upload) return problem(c, "unknown-upload", { detail: unknownUpload(id) });
    return c.json(shown(upload), 200, { "cache-control": caching.personal });
  })
  .openapi(open, async (c) => {
    const { store, objects, clock, randomness, publicUrl } = c.var.world;
    const { manifesto, fileName } = c.req.valid("json");
    const { maxBytes, ticketSeconds } = uploadLimits;
    const id = randomName("t", ticketLength, randomness);
    const key = inboxKey(manifesto, id, fileName);
    const at = clock();
    await store.uploads.openTicket({ id, key, fileName, manifesto, at });
    const post = await objects.presignPost({
      key,
      metadata: { ticket: id },
      maxBytes,
      expiresSeconds: ticketSeconds,
    });
    return c.json(
      {
        id,
        key,
        send: { method: "POST" as const, url: post.url, fields: { ...post.fields } },
        maxBytes,
        expiresAt: new Date(Date.parse(at) + ticketSeconds * 1000).toISOString(),
        howTo: curlCommand(post, fileName),
      },
      201,
      { "cache-control": caching.never, location: `${publicUrl}/v1/uploads/${id}` },
    );
  })
  .openapi(publish, async (c) => {
    const { store, storeQueue, clock } = c.var.world;
    const { id } = c.req.valid("param");
    const upload = await store.uploads.get(id);
    if (!upload) return problem(c, "unknown-upload", { detail: unknownUpload(id) });
    const outcome = await approveUpload(
      { ...store, storeQueue, clock },
      upload.id,
      c.var.caller?.subject ?? null,
    );
    switch (outcome) {
      case "unknown":
        return problem(c, "unknown-upload", { detail: unknownUpload(id) });
      case "not-held":
        return problem(c, "not-held", {
          detail: `The upload ${id} is ${upload.state.name}; only a held upload can be published by hand.`,
        });
      case "approved":
        return c.json(shown((await store.uploads.get(id)) ?? upload), 202, {
          "cache-control": caching.never,
        });
    }
  });
