import { escaped } from "./markup.ts";
import { feedId, feedTitle, type News, type NewsItem, newsItem } from "./news.ts";

/** An empty feed was last changed when there was nothing yet. */
const nothingYet = "1970-01-01T00:00:00.000Z";

/** The changes as an Atom feed (RFC 4287). */
export function atomFeed(news: News): string {
  const { publicUrl, self, changes } = news;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element("id", feedId(news)),
    element("title", feedTitle(news)),
    element("updated", changes[0]?.at ?? nothingYet),
    `<author>${element("name", "Pledge Ledger")}${element("uri", `${publicUrl}/`)}</author>`,
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", `${publicUrl}/`),
    ...changes.map((change) => entry(newsItem(publicUrl, change))),
    "</feed>\n",
  ].join("\n");
}

function entry({ id, title, page, api, at, author, summary, html, tags }: NewsItem): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("published", at),
    element("updated", at),
    `<author>${element("name", author)}</author>`,
    link("alternate", "text/html", page),
    link("related", "application/json", api),
    ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
    element("summary", summary),
    `<content type="html">${escaped(html)}</content>`,
    "</entry>",
  ].join("\n");
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
