import { Hono } from "hono";
import { z } from "zod";
import { parseManifestoId } from "../../core/ids.ts";
import { pledgeId } from "../../core/schemas.ts";
import { pledgeHistory } from "../../pipeline/pledge-history.ts";
import { historyPage } from "../../web/history/history-page.ts";
import { caching } from "../caching.ts";
import { invalidPage, missingPage } from "../not-found.ts";
import type { ApiEnv } from "../world.ts";

const place = z.object({
  version: z.coerce.number().int().min(1).max(1e9),
  position: z.coerce.number().int().min(0).max(1e9),
});

/** The pages of single pledges. */
export const pledgePages = new Hono<ApiEnv>()
  .get("/pledges/:id", async (c) => {
    const { store } = c.var.world;
    const asked = z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .pipe(pledgeId)
      .safeParse(c.req.param("id"));
    const history = asked.success ? await pledgeHistory(store, asked.data) : null;
    if (history === null) return missingPage(c, "There is no pledge at this address.");
    const [newest, manifesto] = await Promise.all([
      store.versions.head(history.manifesto),
      store.manifestos.get(history.manifesto),
    ]);
    const view = { history, newest: newest?.number ?? 1, standing: manifesto?.latest.number ?? null };
    return c.html(historyPage(view), 200, { "cache-control": caching.fresh });
  })
  // Changes name a pledge by its place in a version; this leads to the pledge.
  .get("/manifestos/:id/pledge", async (c) => {
    const { versions } = c.var.world.store;
    const id = parseManifestoId(c.req.param("id"));
    const asked = place.safeParse(c.req.query());
    if (!asked.success) return invalidPage(c, "Give a version, from 1, and a position in it, from 0.");
    const { version: number, position } = asked.data;
    const version = id.ok ? await versions.get(id.value, number) : null;
    const pledge = version && (await versions.allPledges(version))[position];
    if (!pledge) return missingPage(c, "There is no such pledge in that version.");
    c.header("cache-control", caching.immutable);
    return c.redirect(`/pledges/${pledge.id}`, 302);
  });
