import type { Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { problem } from "../problems.ts";
import type { ApiEnv } from "../world.ts";

/** Answers OPTIONS, and any other method an address does not have, with those it has. */
export function otherMethods(app: Hono<ApiEnv>) {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c: Context<ApiEnv>, methods) => {
      const allow = [...methods, "OPTIONS"].join(", ");
      if (c.req.method !== "OPTIONS") {
        return problem(c, "method-not-allowed", {
          detail: `${c.req.method} does not work on ${c.req.path}. Use one of: ${allow}.`,
          headers: { allow },
        });
      }
      const readable = methods.filter((method) => method === "GET" || method === "HEAD");
      const headers = {
        allow,
        ...(readable.length > 0 && {
          "access-control-allow-origin": "*",
          "access-control-allow-methods": readable.join(", "),
          "access-control-allow-headers": "Accept, Authorization, If-None-Match",
          "access-control-max-age": "86400",
        }),
      };
      // Not by the context, which would give it the type of the answer it stands for.
      return new Response(null, { status: 204, headers });
    },
  });
}
