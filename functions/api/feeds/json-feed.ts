import type { z } from "@hono/zod-openapi";
import type { jsonFeedSchema } from "../schemas/json-feed.ts";
import { feedTitle, type News, newsItem } from "./news.ts";

/** The changes as a JSON Feed (jsonfeed.org, version 1.1). */
export function jsonFeed(news: News): z.input<typeof jsonFeedSchema> {
  const { publicUrl, self, changes } = news;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(news),
    home_page_url: `${publicUrl}/`,
    feed_url: self,
    language: "en-GB",
    authors: [{ name: "Pledge Ledger", url: `${publicUrl}/` }],
    items: changes.map((change) => {
      const { id, title, page, api, at, author, summary, html, tags } = newsItem(publicUrl, change);
      return {
        id,
        url: page,
        external_url: api,
        title,
        summary,
        content_html: html,
        date_published: at,
        authors: [{ name: author }],
        tags: [...tags],
      };
    }),
  };
}
