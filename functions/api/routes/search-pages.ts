import { Hono } from "hono";
import { z } from "zod";
import { searchPage, searchQuery } from "../../web/search-page.ts";
import { caching } from "../caching.ts";
import { onePage, queryOf } from "../conventions/cursors.ts";
import { invalidPage } from "../not-found.ts";
import { firmness, q, topic } from "../schemas/filters.ts";
import type { ApiEnv } from "../world.ts";

/** Pledges on one page of a search. */
const pledgesShown = 50;

/** An empty field of a form asks for nothing. */
const notGiven = z.literal("").transform(() => undefined);
const choice = z.object({ topic: notGiven.or(topic), firmness: notGiven.or(firmness) });

/** The page that finds pledges in all manifestos. */
export const searchPages = new Hono<ApiEnv>().get("/search", async (c) => {
  const { q: text = "", cursor, ...rest } = c.req.query();
  const filter = choice.safeParse(rest);
  if (!filter.success) return invalidPage(c, "Choose topic and firmness from the lists at /search.");
  const asked = { topic: filter.data.topic, firmness: filter.data.firmness, q: text.trim() };
  const words = notGiven.or(q).safeParse(asked.q);
  if (!words.success) {
    const trouble =
      "Give a word that says something, in 200 characters at most: “the” and the like are in every pledge.";
    return c.html(searchPage({ asked, found: null, trouble }), 422);
  }
  const isEmpty = words.data === undefined && asked.topic === undefined && asked.firmness === undefined;
  const { found } = c.var.world.store;
  // A list goes on at the address without the fields that were left empty.
  const list = queryOf(new URL(`/search?${searchQuery(asked)}`, c.req.url).href);
  const wanted = { words: words.data, topic: asked.topic, firmness: asked.firmness };
  const page = isEmpty
    ? null
    : await onePage(c, { limit: pledgesShown, cursor }, (page) => found.find(wanted, page), list);
  return c.html(searchPage({ asked, found: page }), 200, { "cache-control": caching.fresh });
});
