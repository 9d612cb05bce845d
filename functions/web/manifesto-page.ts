import { html } from "hono/html";
import type { LedgerPledge, Version } from "../core/model.ts";
import { termsInWords } from "../core/terms/terms-in-words.ts";
import { relationsBar } from "./counts-bar.ts";
import { counted, day, manifestoName } from "./names.ts";
import { type Html, type Listed, nextPage, page } from "./page.ts";
import { pledgeFacts, wording } from "./quote.ts";
import { versionChooser } from "./version-chooser.ts";
import { type Withdrawals, withdrawnNote } from "./withdrawn.ts";

export type ManifestoView = {
  /** The one that stands; where all are withdrawn, the one with the highest number. */
  readonly latest: Version;
  /** The newest ones, oldest first. */
  readonly versions: readonly Version[];
  readonly withdrawals: Withdrawals;
  /** The version whose pledges are shown. */
  readonly chosen: Version;
  /** Of the chosen version, in document order. */
  readonly pledges: Listed<LedgerPledge>;
};

/** Versions from which on a choice of two says more than the cards, which compare neighbours. */
const worthChoosing = 3;

/** One manifesto: its versions with what each changed, and the pledges of one of them. */
export function manifestoPage({ latest, versions, withdrawals, chosen, pledges }: ManifestoView): Html {
  const id = latest.manifesto;
  const path = `/manifestos/${id}`;
  const [oldest = latest] = versions;
  const newest = versions.at(-1) ?? latest;
  return page({
    title: manifestoName(id),
    data: `/v1${path}`,
    manifesto: chosen.manifesto,
    body: html`<p class="trail"><a href="/">All manifestos</a></p>
<h1>${manifestoName(id)}</h1>
${latest.title === null ? "" : html`<p class="lead">“${latest.title}”</p>`}
<section aria-labelledby="versions">
<h2 id="versions">${counted(newest.number, "version")}</h2>
${withdrawals.has(latest.number) ? html`<p class="notice">Every version is withdrawn: nothing of this manifesto stands.</p>` : ""}
${versions.length < worthChoosing ? "" : versionChooser(oldest, latest, versions, withdrawals)}
<p><a href="/compare?from=${id}">Compare with another manifesto</a></p>
<ol class="list" reversed>${[...versions].reverse().map((version) => versionItem(version, withdrawals))}</ol>
${oldest.number === 1 ? "" : html`<p class="next">These are the newest. <a href="/v1${path}/versions">All versions as JSON</a></p>`}
</section>
<section aria-labelledby="pledges">
<h2 id="pledges">${counted(chosen.pledges, "pledge")} in version ${chosen.number}</h2>
${withdrawnNote(chosen, withdrawals)}
${chosen.number === latest.number ? "" : html`<p><a href="${path}#pledges">Pledges of version ${latest.number}, the latest</a></p>`}
${bySection(pledges.items).map(
  ({ headings, items }) => html`<h3 class="section">${headings.join(" › ") || "Before the first heading"}</h3>
<ul class="pledges">${items.map(pledgeItem)}</ul>`,
)}
${nextPage(chosen.number === latest.number ? path : `${path}?version=${chosen.number}`, pledges.next)}
</section>
<p class="data"><a href="/v1${path}/versions/${chosen.number}/pledges">These pledges as JSON</a> · <a href="${path}/review">For reviewers</a></p>`,
  });
}

function versionItem(version: Version, withdrawals: Withdrawals): Html {
  const { manifesto, number, follows, summary, warnings } = version;
  const path = `/manifestos/${manifesto}`;
  const isWithdrawn = withdrawals.has(number);
  return html`<li class="card${isWithdrawn ? " withdrawn" : ""}">
<h3>${isWithdrawn ? html`<s>Version ${number}</s> <span class="badge state-withdrawn">Withdrawn</span>` : `Version ${number}`}</h3>
${withdrawnNote(version, withdrawals)}
<p class="meta">${day(version.publishedAt)} · ${version.fileName} · ${counted(version.pages, "page")} · <a href="${path}?version=${number}#pledges">${counted(version.pledges, "pledge")}<span class="unseen"> of version ${number}</span></a> · ${Math.round(version.coverage * 100)}% of the text read</p>
${summary ? html`<p class="headline"><a href="${path}/changes?from=${follows ?? number}&to=${number}">${summary.headline}</a></p>${relationsBar(summary.counts)}` : ""}
${warnings.length === 0 ? "" : html`<ul class="warnings">${warnings.map(({ message, page }) => html`<li>${page === undefined ? "" : `Page ${page}: `}${message}</li>`)}</ul>`}
</li>`;
}

function pledgeItem({ id, terms, ...pledge }: LedgerPledge): Html {
  const said = termsInWords(terms);
  return html`<li><blockquote>${wording(pledge)}</blockquote><p class="meta">${pledgeFacts(pledge)} · <a href="/pledges/${id}">History<span class="unseen"> of this pledge</span></a></p>${said.length === 0 ? "" : html`<ul class="said" aria-label="What it says">${said.map((phrase) => html`<li>${phrase}</li>`)}</ul>`}</li>`;
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
