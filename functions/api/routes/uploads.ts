import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { uploadLimits } from "../../contracts.ts";
import type { ManifestoId, UploadId } from "../../core/model.ts";
import { guarded } from "../access.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { problem, problemResponses } from "../problems.ts";
import { replacedVersion } from "../replaced-version.ts";
import { json, noQuery } from "../schemas/lists.ts";
import { uploadPath } from "../schemas/names.ts";
import { ticketHeaders, ticketRequest, ticketSchema } from "../schemas/tickets.ts";
import { uploadPage, uploadSchema, uploadsQuery } from "../schemas/uploads.ts";
import { shownUpload, unknownUpload } from "../shown-upload.ts";
import { curlCommand, inboxKey, randomName } from "../tickets.ts";
import type { ApiEnv } from "../world.ts";

const tags = ["Uploads"];
/** Characters of a ticket: 24 × 5 bits = 120, beyond guessing. */
const ticketLength = 24;

const list = createRoute({
  method: "get",
  path: "/v1/uploads",
  tags,
  summary: "Uploads, newest first, all or those in a state",
  description:
    "With `state`, a page may have fewer items than asked for, or none, though others follow: go on while there is a `next`.",
  request: { query: uploadsQuery },
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
  description:
    "Who replaces a version may name it, by `follows` or by the manifesto's entity tag in `If-Match`: there is no ticket where another stands already, and the file is held for review where another stands by the time it is stored.",
  ...guarded("upload"),
  request: {
    query: noQuery,
    headers: ticketHeaders,
    body: { required: true, content: { "application/json": { schema: ticketRequest } } },
  },
  responses: {
    201: json(ticketSchema, "Where to send the file, and where to follow it"),
    ...problemResponses(400, 401, 403, 409, 412, 413, 415, 422),
  },
});

const notReplaceable = (id: ManifestoId) =>
  `Read /v1/manifestos/${id} to see which version stands, and name that one.`;

/** That somebody asked for review is on record too; until the file comes, the upload is known by its ticket. */
const holdRequest = { act: "hold-requested", version: null, note: "" } as const;

export const uploads = new OpenAPIHono<ApiEnv>()
  .openapi(list, async (c) => {
    const { uploads } = c.var.world.store;
    const { state, ...asked } = c.req.valid("query");
    const { items, next, link } = await onePage(c, asked, (page) => uploads.recent(page, state));
    return c.json({ items: items.map(shownUpload), next }, 200, {
      "cache-control": caching.personal,
      ...link,
    });
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const upload = await c.var.world.store.uploads.get(id);
    if (!upload) return problem(c, "unknown-upload", { detail: unknownUpload(id) });
    return c.json(shownUpload(upload), 200, { "cache-control": caching.personal });
  })
  .openapi(open, async (c) => {
    const { store, objects, clock, randomness, publicUrl } = c.var.world;
    const { manifesto, fileName, review = false, follows } = c.req.valid("json");
    const replaces = { follows, ifMatch: c.req.valid("header")["if-match"] };
    const named = replaces.follows !== undefined || replaces.ifMatch !== undefined;
    const replaced = replacedVersion(replaces, named ? await store.manifestos.get(manifesto) : null);
    if (replaced === "other-latest" || replaced === "precondition-failed") {
      return problem(c, replaced, { detail: notReplaceable(manifesto) });
    }
    const { maxBytes, ticketSeconds } = uploadLimits;
    const id = randomName("t", ticketLength, randomness);
    const key = inboxKey(manifesto, id, fileName);
    const at = clock();
    const by = c.var.caller?.subject ?? null;
    await store.uploads.openTicket({ id, key, fileName, manifesto, at });
    if (review) await store.audits.record({ ...holdRequest, at, by, manifesto, upload: id as UploadId });
    const post = await objects.presignPost({
      key,
      metadata: {
        ticket: id,
        ...(review && { review: "true" }),
        ...(replaced.follows !== null && { follows: String(replaced.follows) }),
      },
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
  });
