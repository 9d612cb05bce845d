import { Hono } from "hono";
import { z } from "zod";
import type { Version } from "../../core/model.ts";
import { type ComparedSide, comparePage, type Picker, pickPage } from "../../web/compare-page.ts";
import { caching } from "../caching.ts";
import { compareVersions, pledgesCompared } from "../changes-between.ts";
import { invalidPage } from "../not-found.ts";
import { comparisonQuery } from "../schemas/comparisons.ts";
import type { ApiEnv, ApiWorld } from "../world.ts";
import { type Side, versionOf } from "./comparisons.ts";
import { unknownManifesto } from "./manifestos.ts";
import { chosenVersion } from "./pages.ts";
import { unknownVersion } from "./versions.ts";

/** Manifestos to choose from in one list, which is one request to the table. */
const offeredManifestos = 250;

const notYet = z.literal("").transform(() => undefined);
const choice = z.object({
  from: notYet.or(comparisonQuery.shape.from).optional(),
  fromVersion: chosenVersion,
  to: notYet.or(comparisonQuery.shape.to).optional(),
  toVersion: chosenVersion,
});

const noChoice =
  "Name each side as <manifesto>@<version>, as riverside.netherby.2027-05-06@2, or choose both from the lists at /compare.";
const fresh = { "cache-control": caching.fresh };

/** The page that compares any two manifestos: to choose them, and what they share. */
export const comparePages = new Hono<ApiEnv>().get("/compare", async (c) => {
  const asked = choice.safeParse(c.req.query());
  if (!asked.success) return invalidPage(c, noChoice);
  const { from, fromVersion, to, toVersion } = asked.data;
  const picked = {
    from: from && { ...from, version: fromVersion ?? from.version },
    to: to && { ...to, version: toVersion ?? to.version },
  };
  const { items, next } = await c.var.world.store.manifestos.list({ limit: offeredManifestos });
  const picker: Picker = { offered: items, isPart: next !== null, ...picked };
  if (!picked.from || !picked.to) return c.html(pickPage(picker), 200, fresh);

  const [old, now] = await Promise.all([versionOf(c, picked.from), versionOf(c, picked.to)]);
  if (!old || !now)
    return c.html(pickPage(picker, await missing(c.var.world, old ? picked.to : picked.from)), 404);
  if (old.manifesto === now.manifesto) {
    return c.redirect(`/manifestos/${now.manifesto}/changes?from=${old.number}&to=${now.number}`, 302);
  }
  const [compared, before, after] = await Promise.all([
    compareVersions(c.var.world, old, now),
    comparedSide(c.var.world, old, now),
    comparedSide(c.var.world, now, old),
  ]);
  return c.html(comparePage({ picker, from: before, to: after, ...compared }), 200, fresh);
});

async function comparedSide(world: ApiWorld, version: Version, other: Version): Promise<ComparedSide> {
  const [pledges, withdrawals] = await Promise.all([
    pledgesCompared(world, version, other),
    world.store.versions.withdrawals(version.manifesto),
  ]);
  return { version, pledges, withdrawals };
}

async function missing({ store }: ApiWorld, { manifesto, version }: Side): Promise<string> {
  const head = await store.versions.head(manifesto);
  if (version === undefined || head === null) return unknownManifesto(manifesto);
  return unknownVersion(manifesto, version, head.number);
}
