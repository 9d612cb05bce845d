import { html } from "hono/html";
import type { Manifesto } from "../core/model.ts";
import { relationsBar } from "./counts-bar.ts";
import { counted, day, readable } from "./names.ts";
import { type Html, type Listed, nextPage, page } from "./page.ts";
import { searchBox } from "./search-page.ts";

/** The start page: every manifesto with what its latest version changed. */
export function manifestoListPage({ items, next }: Listed<Manifesto>): Html {
  return page({
    title: "Manifestos",
    data: "/v1/manifestos",
    body: html`<h1>What local parties promise, and what they changed</h1>
<p class="lead">Every version of every manifesto, pledge by pledge. Choose one to see what was dropped, weakened or put off, or <a href="/compare">compare two</a> to see who promises what.</p>
${
  items.length === 0
    ? html`<p class="empty">There is no manifesto yet. <a href="/upload">Upload the first one</a>.</p>`
    : html`${searchBox}<ul class="list">${items.map(listed)}</ul>`
}
${nextPage("/", next)}`,
  });
}

function listed({ id, party, area, election, latest }: Manifesto): Html {
  const { summary } = latest;
  return html`<li class="card">
<h2><a href="/manifestos/${id}">${readable(party)}, ${readable(area)}</a></h2>
<p class="meta">Election ${readable(election)} · version ${latest.number} of ${day(latest.publishedAt)} · ${counted(latest.pledges, "pledge")}</p>
${
  summary
    ? html`<p class="headline"><a href="/manifestos/${id}/changes?from=${latest.follows ?? latest.number}&to=${latest.number}">${summary.headline}</a></p>
${relationsBar(summary.counts)}`
    : html`<p class="headline">First version</p>`
}
</li>`;
}
