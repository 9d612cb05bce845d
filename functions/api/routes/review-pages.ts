import { Hono } from "hono";
import { parseManifestoId } from "../../core/ids.ts";
import { previewUpload } from "../../pipeline/preview-upload.ts";
import { heldPage } from "../../web/review/held-page.ts";
import { previewPage, previewPart } from "../../web/review/preview-page.ts";
import { actsPart, reviewPage } from "../../web/review/review-page.ts";
import { guarded } from "../access.ts";
import { caching } from "../caching.ts";
import { onePage } from "../conventions/cursors.ts";
import { newestVersions } from "../newest-versions.ts";
import { missingPage } from "../not-found.ts";
import { publishedAmong } from "../published-among.ts";
import type { ApiEnv } from "../world.ts";

/** Held uploads, and acts of review, on one page. */
const shown = 25;

const noUpload = "There is no such upload. Check the address.";
const noManifesto = "There is no such manifesto. The start page lists those there are.";
const personal = { "cache-control": caching.personal };
const { middleware: reviewersOnly } = guarded("publish");

/** The pages for reviewers. What only they may read comes in parts, which a page's script fetches with a token. */
export const reviewPages = new Hono<ApiEnv>()
  .use("/uploads/:id/preview/part", ...reviewersOnly)
  .use("/uploads/acts/part", ...reviewersOnly)
  .use("/manifestos/:id/review/part", ...reviewersOnly)
  .get("/uploads/held", async (c) => {
    const { uploads, versions } = c.var.world.store;
    const asked = { limit: shown, cursor: c.req.query("cursor") };
    const held = await onePage(c, asked, (page) => uploads.recent(page, "held"));
    const published = await publishedAmong(
      versions,
      held.items.map(({ manifesto }) => manifesto),
    );
    return c.html(heldPage(held, published), 200, personal);
  })
  .get("/uploads/:id/preview", async (c) => {
    const { store, pageTokenUrl } = c.var.world;
    const upload = await store.uploads.get(c.req.param("id"));
    if (!upload) return missingPage(c, noUpload);
    return c.html(previewPage(upload, pageTokenUrl), 200, personal);
  })
  .get("/uploads/:id/preview/part", async (c) => {
    const { store } = c.var.world;
    const upload = await store.uploads.get(c.req.param("id"));
    const preview = upload && (await previewUpload(store, upload.id));
    if (!preview) return missingPage(c, "Only a held upload has a preview.");
    return c.html(previewPart(upload, preview), 200, personal);
  })
  .get("/uploads/acts/part", async (c) => {
    const { audits, versions } = c.var.world.store;
    const acts = await audits.recent({ limit: shown });
    const published = await publishedAmong(
      versions,
      acts.items.map(({ manifesto }) => manifesto),
    );
    return c.html(actsPart(acts, "/v1/audit", published), 200, personal);
  })
  .get("/manifestos/:id/review", async (c) => {
    const { store, pageTokenUrl } = c.var.world;
    const id = parseManifestoId(c.req.param("id"));
    const versions = id.ok ? await newestVersions(store.versions, id.value) : [];
    if (!id.ok || versions.length === 0) return missingPage(c, noManifesto);
    const withdrawals = await store.versions.withdrawals(id.value);
    const view = { manifesto: id.value, versions, withdrawals, tokenUrl: pageTokenUrl };
    return c.html(reviewPage(view), 200, personal);
  })
  .get("/manifestos/:id/review/part", async (c) => {
    const { audits } = c.var.world.store;
    const id = parseManifestoId(c.req.param("id"));
    if (!id.ok) return missingPage(c, noManifesto);
    const acts = await audits.ofManifesto(id.value, { limit: shown });
    return c.html(actsPart(acts, `/v1/manifestos/${id.value}/audit`, null), 200, personal);
  });
