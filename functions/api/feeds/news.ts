import type { PublishedChange } from "../../core/feed.ts";
import { manifestoParts } from "../../core/ids.ts";
import { wordingOf } from "../../core/language/tokens.ts";
import { topicLabel } from "../../core/topics.ts";
import { manifestoName, readable } from "../../web/names.ts";
import { shownChange } from "../feed-page.ts";
import type { FeedQuery } from "../schemas/feed.ts";
import { escaped } from "./markup.ts";

/** What a feed is made of, whatever its format. */
export type News = {
  readonly publicUrl: string;
  /** The feed's own address. */
  readonly self: string;
  readonly filter: FeedQuery;
  /** Newest first. */
  readonly changes: readonly PublishedChange[];
};

/** One change as feed readers show it. */
export type NewsItem = {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly api: string;
  readonly at: string;
  readonly author: string;
  readonly summary: string;
  readonly html: string;
  readonly tags: readonly string[];
};

/** The year from which on the ledger's addresses name its tags: of no meaning beyond telling names apart (RFC 4151). */
const tagYear = 2026;

/** A name that stays the same wherever and however the feed is read (RFC 4151). */
function tagUri(publicUrl: string, specific: string): string {
  return `tag:${new URL(publicUrl).hostname},${tagYear}:${specific}`;
}

/** The feed's name: which changes it tells, whatever the order in which its address says so. */
export function feedId({ publicUrl, filter }: News): string {
  const named = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .sort();
  return tagUri(publicUrl, ["changes", ...named].join("/"));
}

/** "Pledge Ledger: changes" and what they are chosen by. */
export function feedTitle({ filter: { manifesto, topic, since, at, ...others } }: News): string {
  const chosen = [
    manifesto !== undefined && manifestoName(manifesto),
    topic !== undefined && topicLabel(topic),
    ...Object.values(others).map((value) => value !== undefined && readable(value)),
  ].filter((part) => part !== false);
  return ["Pledge Ledger: what changed", ...chosen].join(" – ");
}

/** One change as an item of a feed. Its name never changes; that it was withdrawn shows in its title. */
export function newsItem(publicUrl: string, one: PublishedChange): NewsItem {
  const { change, manifesto, entry, position, at, withdrawnBy } = one;
  const { links } = shownChange(publicUrl)(one);
  const { relation, primary, facets, before, after, account } = change;
  const topics = [...before, ...after].map(({ topic }) => topic.label);
  return {
    id: tagUri(publicUrl, `entry/${entry}/change/${position}`),
    title: `${withdrawnBy === null ? "" : "Withdrawn: "}${manifestoName(manifesto)}: ${account}`,
    page: links.page,
    api: links.changes,
    at,
    author: readable(manifestoParts(manifesto).party),
    summary: account,
    html: [
      `<p>${escaped(account)}</p>`,
      ...quoted("Before", before.map(wordingOf)),
      ...quoted("After", after.map(wordingOf)),
    ].join(""),
    tags: [...new Set([relation, ...(primary === null ? [] : [primary]), ...facets, ...topics])],
  };
}

const quoted = (label: string, wordings: readonly string[]): string[] =>
  wordings.map((words) => `<p>${label}:</p><blockquote>${escaped(words)}</blockquote>`);
