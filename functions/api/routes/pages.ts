import { Hono } from "hono";
import { z } from "zod";
import { parseManifestoId } from "../../core/ids.ts";
import { latestBut } from "../../pipeline/settle-version.ts";
import { changesPage, onlyVersionPage } from "../../web/changes-page.ts";
import { manifestoListPage } from "../../web/manifesto-list-page.ts";
import { manifestoPage } from "../../web/manifesto-page.ts";
import { uploadPage } from "../../web/upload-page.ts";
import { caching } from "../caching.ts";
import { changesBetween, pledgesCompared } from "../changes-between.ts";
import { onePage, queryOf } from "../conventions/cursors.ts";
import { newestVersions } from "../newest-versions.ts";
import { invalidPage, missingPage } from "../not-found.ts";
import { publishedAmong } from "../published-among.ts";
import { versionNumber } from "../schemas/names.ts";
import type { ApiEnv } from "../world.ts";
import { unknownVersion } from "./versions.ts";

/** Manifestos on one page of the start page. */
const manifestosShown = 50;
/** Pledges on one page of a manifesto. Longer manifestos continue on further pages. */
const pledgesShown = 100;
/** Uploads listed below the form. */
const uploadsShown = 10;

const noManifesto = (text: string) =>
  `There is no manifesto ${text.slice(0, 120)}. The start page lists those there are.`;

/** A version chosen in a form: absent or empty mean "the usual one". */
export const chosenVersion = z
  .literal("")
  .transform(() => undefined)
  .or(versionNumber)
  .optional();
const choice = z.object({ version: chosenVersion, from: chosenVersion, to: chosenVersion });

const noVersionNumber = "Versions are numbered 1, 2, 3…: give such numbers, or leave them out.";

export const pages = new Hono<ApiEnv>()
  .get("/", async (c) => {
    const { manifestos } = c.var.world.store;
    const asked = { limit: manifestosShown, cursor: c.req.query("cursor") };
    const page = await onePage(c, asked, (page) => manifestos.list(page));
    return c.html(manifestoListPage(page), 200, { "cache-control": caching.fresh });
  })
  .get("/upload", async (c) => {
    const { store, publicUrl, pageTokenUrl } = c.var.world;
    const [recent, held] = await Promise.all([
      onePage(c, { limit: uploadsShown, cursor: c.req.query("cursor") }, (page) =>
        store.uploads.recent(page),
      ),
      store.uploads.recent({ limit: uploadsShown }, "held"),
    ]);
    const listed = [...recent.items, ...held.items].map(({ manifesto }) => manifesto);
    const published = await publishedAmong(store.versions, listed);
    return c.html(uploadPage({ held, recent, published, publicUrl, tokenUrl: pageTokenUrl }), 200, {
      "cache-control": caching.personal,
    });
  })
  .get("/manifestos/:id", async (c) => {
    const { versions } = c.var.world.store;
    const id = parseManifestoId(c.req.param("id"));
    const head = id.ok ? await versions.head(id.value) : null;
    if (!head) return missingPage(c, noManifesto(c.req.param("id")));
    const asked = choice.safeParse(c.req.query());
    if (!asked.success) return invalidPage(c, noVersionNumber);
    const withdrawals = await versions.withdrawals(head.manifesto);
    const latest = (await latestBut({ versions }, head, withdrawals)) ?? head;
    const number = asked.data.version ?? latest.number;
    const chosen = number === latest.number ? latest : await versions.get(latest.manifesto, number);
    if (!chosen) return missingPage(c, unknownVersion(head.manifesto, number, head.number));
    // The latest version's pledges go on at the address without its number too.
    const list = queryOf(new URL(`/manifestos/${chosen.manifesto}?version=${number}`, c.req.url).href);
    const part = { limit: pledgesShown, cursor: c.req.query("cursor") };
    const [newest, pledges] = await Promise.all([
      newestVersions(versions, latest.manifesto),
      onePage(c, part, (page) => versions.pledges(chosen, page), list),
    ]);
    return c.html(manifestoPage({ latest, versions: newest, withdrawals, chosen, pledges }), 200, {
      "cache-control": caching.fresh,
    });
  })
  .get("/manifestos/:id/changes", async (c) => {
    const { versions } = c.var.world.store;
    const id = parseManifestoId(c.req.param("id"));
    const latest = id.ok ? await versions.head(id.value) : null;
    if (!latest) return missingPage(c, noManifesto(c.req.param("id")));
    const asked = choice.safeParse(c.req.query());
    if (!asked.success) return invalidPage(c, noVersionNumber);
    const { from = 1, to = 1 } = asked.data;
    if (latest.number === 1 && from === 1 && to === 1) {
      return c.html(onlyVersionPage(latest), 200, { "cache-control": caching.fresh });
    }
    const found = await changesBetween(c.var.world, latest.manifesto, asked.data);
    if (!found.ok) {
      const missing = found.error?.version ?? latest.number;
      return missingPage(c, unknownVersion(latest.manifesto, missing, latest.number));
    }
    const { from: before, to: after, changes } = found.value;
    const [newest, withdrawals, pledges] = await Promise.all([
      newestVersions(versions, latest.manifesto),
      versions.withdrawals(latest.manifesto),
      changes.length === 0 ? [] : pledgesCompared(c.var.world, after, before),
    ]);
    const view = { ...found.value, after: pledges, versions: newest, withdrawals };
    return c.html(changesPage(view), 200, { "cache-control": caching.fresh });
  });
