import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { KeptAnswer } from "../../ports.ts";
import { problem } from "../problems.ts";
import type { ApiEnv } from "../world.ts";

/** A string as structured fields write it (RFC 9651), or the same without its quotes, as many clients send it. */
const form = /^(?:"([!#-[\]-~]{1,100})"|([\w.:-]{1,100}))$/;

/**
 * Lets a POST be repeated without being done twice, where it carries an `Idempotency-Key`
 * (draft-ietf-httpapi-idempotency-key-header-07): the same request gets the answer of the first for a day, another
 * one under the same key is refused. A key belongs to the caller who chose it. Answers that blame us are not kept, so
 * that a repetition tries again.
 */
export const idempotent: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const header = c.req.header("idempotency-key");
  if (c.req.method !== "POST" || header === undefined) return await next();
  const [, quoted, bare] = form.exec(header.trim()) ?? [];
  const given = quoted ?? bare;
  if (given === undefined) return refuseKey(c);
  const { store, clock } = c.var.world;
  const { client = "", subject = "" } = c.var.caller ?? {};
  const key = digest(client, subject, given);
  const fingerprint = digest(c.req.method, c.req.url, await c.req.text());
  const begun = await store.idempotency.begin({ key, fingerprint, at: clock() });
  switch (begun.state) {
    case "answered":
      return new Response(begun.answer.body, begun.answer);
    case "under-way":
      return problem(c, "request-under-way", {
        detail: "Repeat the request in a moment: it then gets the answer of the first.",
        headers: { "retry-after": "1" },
      });
    case "other":
      return problem(c, "key-reused", {
        detail: "This Idempotency-Key came with another request. Choose a new key for this one.",
      });
    case "new":
      await next();
      if (c.res.status >= 500) await store.idempotency.giveUp(key);
      else await store.idempotency.finish(key, await kept(c.res.clone()), clock());
      return undefined;
  }
};

async function kept(response: Response): Promise<KeptAnswer> {
  const headers = Object.fromEntries(
    ["content-type", "location", "cache-control"].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return { status: response.status, headers, body: await response.text() };
}

function digest(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function refuseKey(c: Context<ApiEnv>): Response {
  const message = 'must be a string of up to 100 visible characters in quotes, for example "5f0c1e"';
  return problem(c, "invalid-request", {
    detail: `The header Idempotency-Key ${message}.`,
    errors: [{ where: "header Idempotency-Key", message }],
  });
}
