import { Hono } from "hono";
import { assetAt } from "../../web/assets/index.ts";
import { caching } from "../caching.ts";
import type { ApiEnv } from "../world.ts";

/** Styles and scripts of the pages, under names that change with their content. */
export const assets = new Hono<ApiEnv>().get("/assets/:name", (c) => {
  const asset = assetAt(c.req.path);
  if (!asset) return c.notFound();
  return c.body(asset.body, 200, { "content-type": asset.type, "cache-control": caching.forever });
});
