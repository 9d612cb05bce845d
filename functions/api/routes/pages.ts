import { Hono } from "hono";
import { z } from "zod";
import { parseManifestoId } from "../../core/ids.ts";
import type { ManifestoId, Version } from "../../core/model.ts";
import type { Versions } from "../../ports.ts";
import { changesPage } from "../../web/changes-page.ts";
import { manifestoListPage } from "../../web/manifesto-list-page.ts";
import { manifestoPage } from "../../web/manifesto-page.ts";
import { uploadPage } from "../../web/upload-page.ts";
import { caching } from "../caching.ts";
import { changesBetween } from "../changes-between.ts";
import { missingPage } from "../not-found.ts";
import { versionNumber } from "../schemas/names.ts";
import type { ApiEnv } from "../world.ts";
import { unknownVersion } from "./versions.ts";

/** Manifestos on one page of the start page. */
const manifestosShown = 50;
/** Pledges on one page of a manifesto. Longer manifestos continue on further pages. */
const pledgesShown = 100;
/** Uploads listed below the form. */
const uploadsShown = 10;
/** Uploads that are looked through for those held. */
const uploadsSearched = 100;
/** Versions to choose from; a manifesto with more is still read in full through the API. */
const versionsShown = 500;

const noManifesto = (text: string) =>
  `There is no manifesto ${text.slice(0, 120)}. The start page lists those there are.`;

/** A version chosen in a form: absent, empty or nonsense mean "the usual one". */
const chosenVersion = versionNumber.optional().catch(undefined);
const choice = z.object({ from: chosenVersion, to: chosenVersion });

export const pages = new Hono<ApiEnv>()
  .get("/", async (c) => {
    const cursor = c.req.query("cursor");
    const page = await c.var.world.store.manifestos.list({ limit: manifestosShown, cursor });
    return c.html(manifestoListPage(page), 200, { "cache-control": caching.fresh });
  })
  .get("/upload", async (c) => {
    const { store, publicUrl } = c.var.world;
    const [recent, searched] = await Promise.all([
      store.uploads.recent({ limit: uploadsShown, cursor: c.req.query("cursor") }),
      store.uploads.recent({ limit: uploadsSearched }),
    ]);
    const held = searched.items.filter(({ state }) => state.name === "held");
    return c.html(uploadPage({ held, recent, publicUrl }), 200, { "cache-control": caching.personal });
  })
  .get("/manifestos/:id", async (c) => {
    const { versions } = c.var.world.store;
    const id = parseManifestoId(c.req.param("id"));
    const latest = id.ok ? await versions.head(id.value) : null;
    if (!latest) return missingPage(c, noManifesto(c.req.param("id")));
    const [all, pledges] = await Promise.all([
      allVersions(versions, latest.manifesto),
      versions.pledges(latest, { limit: pledgesShown, cursor: c.req.query("cursor") }),
    ]);
    return c.html(manifestoPage({ latest, versions: all, pledges }), 200, { "cache-control": caching.fresh });
  })
  .get("/manifestos/:id/changes", async (c) => {
    const { versions } = c.var.world.store;
    const id = parseManifestoId(c.req.param("id"));
    if (!id.ok) return missingPage(c, noManifesto(c.req.param("id")));
    const found = await changesBetween(versions, id.value, choice.parse(c.req.query()));
    if (!found.ok) {
      const missing = found.error;
      return missingPage(
        c,
        missing ? unknownVersion(id.value, missing.version, missing.latest) : noManifesto(id.value),
      );
    }
    const all = await allVersions(versions, id.value);
    return c.html(changesPage({ ...found.value, versions: all }), 200, { "cache-control": caching.fresh });
  });

async function allVersions(versions: Versions, id: ManifestoId): Promise<Version[]> {
  const all: Version[] = [];
  let cursor: string | undefined;
  do {
    const page = await versions.list(id, { limit: 100, cursor });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && all.length < versionsShown);
  return all;
}
