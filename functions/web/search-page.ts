import { html } from "hono/html";
import type { FoundPledge } from "../core/found-pledge.ts";
import { type Firmness, firmnesses } from "../core/model.ts";
import { majorTopics, topicLabel } from "../core/topics.ts";
import { manifestoName } from "./names.ts";
import { type Html, type Listed, nextPage, page } from "./page.ts";
import { pledgeFacts, wording } from "./quote.ts";

/** What was asked for, as it was written. */
export type SearchAsked = {
  readonly q: string;
  readonly topic: number | undefined;
  readonly firmness: Firmness | undefined;
};

export type SearchView = {
  readonly asked: SearchAsked;
  /** Null before anything was asked for, and where it cannot be looked for. */
  readonly found: Listed<FoundPledge> | null;
  /** Why it cannot be. */
  readonly trouble?: string | undefined;
};

/** What was asked for as an address has it, without fields left empty. */
export function searchQuery({ q, topic, firmness }: SearchAsked): URLSearchParams {
  return new URLSearchParams({
    ...(q !== "" && { q }),
    ...(topic !== undefined && { topic: String(topic) }),
    ...(firmness !== undefined && { firmness }),
  });
}

/** Pledges of all manifestos as they stand, by their words, topic and firmness: a form that needs no script. */
export function searchPage({ asked, found, trouble }: SearchView): Html {
  const query = searchQuery(asked);
  return page({
    title: asked.q === "" ? "Search" : `Search for “${asked.q}”`,
    ...(found !== null && { data: `/v1/pledges?${query}` }),
    body: html`<h1>Who promises what</h1>
<p class="lead">Search the pledges of every manifesto as it stands now. Words count in any order and form: “home” finds “homes”.</p>
${searchForm(asked)}
${trouble === undefined ? "" : html`<p class="notice" role="alert">${trouble}</p>`}
${found === null ? "" : results(found, query)}`,
  });
}

/** The words alone, as the start page asks for them. */
export const searchBox: Html = html`<form class="chooser" action="/search" method="get" role="search">
<label>Search all pledges <input name="q" type="search" maxlength="200"></label>
<button type="submit">Search</button>
</form>`;

function searchForm({ q, topic, firmness }: SearchAsked): Html {
  const option = (value: string | number, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? html` selected` : ""}>${label}</option>`;
  return html`<form class="chooser" action="/search" method="get" role="search">
<label>Words <input name="q" type="search" maxlength="200" value="${q}"></label>
<label>Topic <select name="topic"><option value="">Any</option>${[...majorTopics.keys()].map((major) => option(major, topicLabel(major), major === topic))}</select></label>
<label>Firmness <select name="firmness"><option value="">Any</option>${firmnesses.map((each) => option(each, each === "firm" ? "Firm" : "Soft", each === firmness))}</select></label>
<button type="submit">Search</button>
</form>`;
}

function results({ items, next }: Listed<FoundPledge>, query: URLSearchParams): Html {
  const none =
    next === null ? "No pledge says that. Try fewer words." : "None so far; more are on the next page.";
  return html`${items.length === 0 ? html`<p class="empty">${none}</p>` : ""}
${[...Map.groupBy(items, ({ manifesto }) => manifesto)].map(
  ([manifesto, pledges]) => html`<h2><a href="/manifestos/${manifesto}">${manifestoName(manifesto)}</a></h2>
<ul class="pledges">${pledges.map(
    (pledge) =>
      html`<li><blockquote>${wording(pledge)}</blockquote><p class="meta">${pledgeFacts(pledge)} · <a href="/pledges/${pledge.id}">History<span class="unseen"> of this pledge</span></a></p></li>`,
  )}</ul>`,
)}
${nextPage(`/search?${query}`, next)}
<p class="data"><a href="/v1/pledges?${query}">These pledges as JSON</a> · <a href="/v1/pledges?${query}${query.size > 0 ? "&" : ""}format=csv">as a table</a></p>`;
}
