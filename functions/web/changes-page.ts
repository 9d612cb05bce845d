import { html } from "hono/html";
import type { Change, Comparison, Version } from "../core/model.ts";
import { changeCard } from "./change-card.ts";
import { countsBar, segmentsOfChanges } from "./counts-bar.ts";
import { toneOf } from "./labels.ts";
import { counted, day, manifestoName } from "./names.ts";
import { type Html, page } from "./page.ts";

export type ChangesView = {
  readonly from: Version;
  readonly to: Version;
  readonly summary: Omit<Comparison, "changes">;
  readonly changes: readonly Change[];
  /** All versions to choose from, oldest first. */
  readonly versions: readonly Version[];
};

/** What changed between two versions: the headline, a bar, and every change with both quotes. */
export function changesPage({ from, to, summary, changes, versions }: ChangesView): Html {
  const id = from.manifesto;
  const name = manifestoName(id);
  const address = `/manifestos/${id}/changes?from=${from.number}&to=${to.number}`;
  const sides = { from: from.number, to: to.number };
  const notable = changes.filter((change) => toneOf(change) !== "kept");
  const cosmetic = changes.filter((change) => toneOf(change) === "kept");
  return page({
    title: `Version ${from.number} to ${to.number}, ${name}`,
    data: `/v1${address}`,
    body: html`<p class="trail"><a href="/manifestos/${id}">${name}</a></p>
<h1>What changed from version ${from.number} to version ${to.number}</h1>
<p class="headline">${summary.headline}</p>
${countsBar(segmentsOfChanges(summary.counts, changes))}
${chooser(from, to, versions)}
<section aria-label="Changes">
${notable.length === 0 ? html`<p class="empty">${nothing(from, to)}</p>` : ""}
${notable.map((change) => changeCard(change, sides))}
</section>
${
  cosmetic.length === 0
    ? ""
    : html`<details class="fold"><summary>${counted(cosmetic.length, "cosmetic difference")}: spelling, punctuation, layout</summary>
${cosmetic.map((change) => changeCard(change, sides))}
</details>`
}
<p class="data"><a href="/v1${address}">These changes as JSON</a></p>`,
  });
}

function nothing(from: Version, to: Version): string {
  if (from.number === to.number) return "This compares a version with itself. Choose another version above.";
  return "No pledge was added, dropped, moved or rewritten between these versions.";
}

function chooser(from: Version, to: Version, versions: readonly Version[]): Html {
  const id = from.manifesto;
  const swap = `/manifestos/${id}/changes?from=${to.number}&to=${from.number}`;
  return html`<form class="chooser" action="/manifestos/${id}/changes" method="get" aria-label="Compare other versions">
${choice("from", "From", from, versions)}
${choice("to", "To", to, versions)}
<button type="submit">Compare</button>
<a class="swap" href="${swap}">Swap sides</a>
</form>`;
}

function choice(name: string, label: string, chosen: Version, versions: readonly Version[]): Html {
  return html`<label>${label} <select name="${name}">${versions.map(
    (version) =>
      html`<option value="${version.number}"${version.number === chosen.number ? html` selected` : ""}>Version ${version.number}, ${day(version.publishedAt)}</option>`,
  )}</select></label>`;
}
