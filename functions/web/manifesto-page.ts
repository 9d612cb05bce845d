import { html } from "hono/html";
import type { LedgerPledge, Version } from "../core/model.ts";
import { countsBar, segmentsOfCounts } from "./counts-bar.ts";
import { counted, day, manifestoName } from "./names.ts";
import { type Html, type Listed, nextPage, page } from "./page.ts";
import { wording } from "./quote.ts";

export type ManifestoView = {
  readonly latest: Version;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** Of the latest version, in document order. */
  readonly pledges: Listed<LedgerPledge>;
};

/** One manifesto: its versions with what each changed, and the pledges it makes now. */
export function manifestoPage({ latest, versions, pledges }: ManifestoView): Html {
  const id = latest.manifesto;
  const path = `/manifestos/${id}`;
  return page({
    title: manifestoName(id),
    data: `/v1${path}`,
    body: html`<p class="trail"><a href="/">All manifestos</a></p>
<h1>${manifestoName(id)}</h1>
${latest.title === null ? "" : html`<p class="lead">“${latest.title}”</p>`}
<section aria-labelledby="versions">
<h2 id="versions">${counted(latest.number, "version")}</h2>
<ol class="list" reversed>${[...versions].reverse().map(versionItem)}</ol>
</section>
<section aria-labelledby="pledges">
<h2 id="pledges">${counted(latest.pledges, "pledge")} in version ${latest.number}</h2>
${bySection(pledges.items).map(
  ({ headings, items }) => html`<h3 class="section">${headings.join(" › ") || "Before the first heading"}</h3>
<ul class="pledges">${items.map(pledgeItem)}</ul>`,
)}
${nextPage(path, pledges.next)}
</section>
<p class="data"><a href="/v1${path}/versions/${latest.number}/pledges">These pledges as JSON</a></p>`,
  });
}

function versionItem(version: Version): Html {
  const { manifesto, number, summary, warnings } = version;
  const changes = `/manifestos/${manifesto}/changes?from=${number - 1}&to=${number}`;
  return html`<li class="card">
<h3>Version ${number}</h3>
<p class="meta">${day(version.publishedAt)} · ${version.fileName} · ${counted(version.pages, "page")} · ${counted(version.pledges, "pledge")} · ${Math.round(version.coverage * 100)}% of the text read</p>
${summary ? html`<p class="headline"><a href="${changes}">${summary.headline}</a></p>${countsBar(segmentsOfCounts(summary.counts))}` : ""}
${warnings.length === 0 ? "" : html`<ul class="warnings">${warnings.map(({ message }) => html`<li>${message}</li>`)}</ul>`}
</li>`;
}

function pledgeItem({ stem, text, page, firmness, testable, topic }: LedgerPledge): Html {
  const facts = [
    firmness === "firm" ? "Firm" : "Soft",
    testable ? "testable" : "not testable",
    topic.major === 0 ? "" : topic.label,
    `page ${page}`,
  ];
  return html`<li><blockquote>${wording({ stem, text })}</blockquote><p class="meta">${facts.filter(Boolean).join(" · ")}</p></li>`;
}

/** Runs of pledges under the same headings, in document order. */
function bySection(pledges: readonly LedgerPledge[]) {
  const sections: { headings: readonly string[]; items: LedgerPledge[] }[] = [];
  for (const pledge of pledges) {
    const open = sections.at(-1);
    if (open && open.headings.join("\n") === pledge.headings.join("\n")) open.items.push(pledge);
    else sections.push({ headings: pledge.headings, items: [pledge] });
  }
  return sections;
}
