import { setTimeout as wait } from "node:timers/promises";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { problemPage } from "../../web/problem-page.ts";
import { referencePage } from "../../web/reference-page.ts";
import { caching } from "../caching.ts";
import type { ApiDescription } from "../common-answers.ts";
import { describeApi, operationsOf, webhooksOf } from "../description.ts";
import { isProblemKind, problemKinds } from "../problem-kinds.ts";
import { problem, problemResponses } from "../problems.ts";
import { whole } from "../schemas/described.ts";
import { json } from "../schemas/lists.ts";
import type { ApiEnv } from "../world.ts";

const health = createRoute({
  method: "get",
  path: "/health",
  tags: ["Service"],
  summary: "Whether the service runs and reaches its store",
  responses: {
    200: json(
      z
        .object({
          status: z.literal("ok").meta({ description: "Always so." }),
          entries: whole("The ledger's last entry.", 17),
        })
        .openapi("Health", { description: "That the service runs, and reaches its store." }),
      "It does",
    ),
    ...problemResponses(503),
  },
});

/** Milliseconds that the store may take to say where the ledger ends, which is one read of one row. */
const patience = 2_000;

/** What is promised, if it comes in time; else it throws. */
async function answered<T>(promised: Promise<T>, milliseconds: number): Promise<T> {
  const ended = new AbortController();
  const late = wait(milliseconds, null, { signal: ended.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    late.catch(() => undefined);
    ended.abort();
  }
}

/** What the service says about itself: health, the OpenAPI document, the reference, the problems. */
export function about(api: OpenAPIHono<ApiEnv>) {
  const routes = new OpenAPIHono<ApiEnv>();
  let description: ApiDescription | undefined;
  /** Made when it is first asked for, out of hundreds of schemas, and kept: it never changes. */
  const describedAt = (publicUrl: string) => {
    description ??= describeApi(api, publicUrl);
    return description;
  };
  routes.openapi(health, async (c) => {
    const { store, log } = c.var.world;
    const entries = await answered(store.ledger.tail(), patience).catch((error: unknown) => {
      log("store-unreachable", { error: String(error) });
      return null;
    });
    if (entries !== null) {
      return c.json({ status: "ok" as const, entries }, 200, { "cache-control": caching.never });
    }
    return problem(c, "store-unreachable", {
      detail: `The table was not read within ${patience / 1000} seconds.`,
      headers: { "retry-after": "5" },
    });
  });
  routes.get("/openapi.json", (c) =>
    c.json(describedAt(c.var.world.publicUrl), 200, { "cache-control": caching.fresh }),
  );
  routes.get("/docs", (c) => {
    const { publicUrl } = c.var.world;
    const description = describedAt(publicUrl);
    const view = {
      publicUrl,
      operations: operationsOf(description),
      webhooks: webhooksOf(description),
      problems: Object.entries(problemKinds).map(([kind, facts]) => ({ kind, ...facts })),
    };
    return c.html(referencePage(view), 200, { "cache-control": caching.fresh });
  });
  routes.get("/problems/:kind", (c) => {
    const kind = c.req.param("kind");
    if (!isProblemKind(kind)) return c.notFound();
    const { title, status, explanation } = problemKinds[kind];
    return c.html(problemPage({ title, status, detail: explanation }), 200, {
      "cache-control": caching.fresh,
    });
  });
  return routes;
}
