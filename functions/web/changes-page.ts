import { html } from "hono/html";
import type { Change, Comparison, Pledge, Version } from "../core/model.ts";
import { byKind, changesOfKind, quietKinds } from "./comparison/changes-by-kind.ts";
import { type ComparisonWords, comparisonWords } from "./comparison/comparison-words.ts";
import { flowSection } from "./comparison/flow-section.ts";
import { kindsBar } from "./comparison/kinds-bar.ts";
import { counted, day, manifestoName } from "./names.ts";
import { type Html, page } from "./page.ts";
import { versionChooser } from "./version-chooser.ts";
import { type Withdrawals, withdrawnNote } from "./withdrawn.ts";

export type ChangesView = {
  readonly from: Version;
  readonly to: Version;
  readonly summary: Omit<Comparison, "changes">;
  readonly sameRules: boolean;
  readonly changes: readonly Change[];
  /** The pledges of `to`, as the changes count them. */
  readonly after: readonly Pick<Pledge, "topic">[];
  /** Those to choose from, oldest first. */
  readonly versions: readonly Version[];
  readonly withdrawals: Withdrawals;
};

/** What changed between two versions: the headline, a bar, every change with both quotes, and the flow by topic. */
export function changesPage(view: ChangesView): Html {
  const { from, to, summary, sameRules, changes, after, versions, withdrawals } = view;
  const id = from.manifesto;
  const name = manifestoName(id);
  const address = `/manifestos/${id}/changes?from=${from.number}&to=${to.number}`;
  const words: ComparisonWords = {
    ...comparisonWords.versions,
    before: `Version ${from.number}`,
    after: `Version ${to.number}`,
    historyOf: (side, { position }) =>
      `/manifestos/${id}/pledge?version=${(side === "before" ? from : to).number}&position=${position}`,
  };
  const kinds = byKind(changes, "versions");
  return page({
    title: `Version ${from.number} to ${to.number}, ${name}`,
    data: `/v1${address}`,
    manifesto: to.manifesto,
    body: html`<p class="trail"><a href="/manifestos/${id}">${name}</a></p>
<h1>What changed from version ${from.number} to version ${to.number}</h1>
${withdrawnNote(from, withdrawals)}${from.number === to.number ? "" : withdrawnNote(to, withdrawals)}
<p class="headline">${summary.headline}</p>
${kindsBar(kinds, summary.counts.same, words)}
${versionChooser(from, to, versions, withdrawals, html`<a class="swap" href="/manifestos/${id}/changes?from=${to.number}&to=${from.number}">Swap sides</a>`)}
${sameRules ? "" : otherRules}
${kinds.some(([kind]) => !quietKinds.has(kind)) ? "" : html`<p class="empty">${nothing(from, to)}</p>`}
${kinds.map((kind) => changesOfKind(kind, words))}
${changes.length > 0 ? flowSection(changes, after, words) : ""}
<p class="data"><a href="/v1${address}">These changes as JSON</a></p>`,
  });
}

const otherRules = html`<p class="notice">Different releases of this service found the pledges of these two versions, so some changes may be the service’s and not the author’s. Compare with the files before you quote one.</p>`;

function nothing(from: Version, to: Version): string {
  if (from.number === to.number) return "This compares a version with itself. Choose another version above.";
  return "No pledge was added, dropped, moved or rewritten between these versions.";
}

/** In the changes' place while there is nothing to compare. */
export function onlyVersionPage(version: Version): Html {
  const id = version.manifesto;
  return page({
    title: `Changes, ${manifestoName(id)}`,
    body: html`<p class="trail"><a href="/manifestos/${id}">${manifestoName(id)}</a></p>
<h1>No changes yet</h1>
<p class="lead">Version 1 of ${day(version.publishedAt)} is the only version so far. Once there is another, what changed stands here.</p>
<p><a href="/manifestos/${id}">See its ${counted(version.pledges, "pledge")}</a></p>`,
  });
}
