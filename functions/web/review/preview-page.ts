import { html } from "hono/html";
import type { Upload } from "../../core/model.ts";
import type { UploadPreview } from "../../core/upload-preview.ts";
import { byKind, changesOfKind } from "../comparison/changes-by-kind.ts";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { kindsBar } from "../comparison/kinds-bar.ts";
import { counted, manifestoName } from "../names.ts";
import { type Html, page } from "../page.ts";
import { guardedPart, tokenForm } from "../token-field.ts";
import { stateLabel } from "../upload-page.ts";

/** What a held upload would become. What it says is not published, so it comes by a part of its own. */
export function previewPage(upload: Upload, tokenUrl: string | undefined): Html {
  const { id, manifesto, state, fileName } = upload;
  const name = manifesto === null ? null : manifestoName(manifesto);
  const reasons = state.name === "held" ? state.reasons : [];
  return page({
    title: `Preview of ${fileName || "a file"}`,
    script: "review.js",
    body: html`<p class="trail"><a href="/upload">Uploads</a></p>
<h1>${name === null ? "Not placed" : `A version of ${name}, not published`}</h1>
<p class="lead">${fileName} <span class="badge state-${state.name}">${stateLabel(state)}</span></p>
${reasons.length === 0 ? "" : html`<ul class="warnings">${reasons.map(({ message, remedy }) => html`<li>${message} ${remedy}</li>`)}</ul>`}
${tokenForm(tokenUrl)}
${state.name === "held" ? guardedPart(`/uploads/${id}/preview/part`) : html`<p class="empty">Only a held upload has a preview. <a href="/upload#${id}">See what became of this one</a></p>`}`,
  });
}

/** The part for reviewers: what would change, who would be told, and the button that publishes it. */
export function previewPart({ id, history }: Upload, preview: UploadPreview): Html {
  const { version, changes, current, alerts } = preview;
  const { manifesto, number, follows, summary } = version;
  const words = { ...comparisonWords.versions, before: `Version ${follows}`, after: "This file" };
  const kinds = byKind(changes, "versions");
  return html`<p class="meta">${version.title === null ? "" : `“${version.title}” · `}${counted(version.pages, "page")} · ${counted(version.pledges, "pledge")} · ${Math.round(version.coverage * 100)}% of the text read</p>
${current ? "" : html`<p class="notice">Another version stands by now. When it is published, it is compared with that one, and what changes will differ from what is shown here.</p>`}
<form class="act" data-act="publish" data-post="/v1/uploads/${id}/publish" data-look="/v1/uploads/${id}" data-steps="${history.length}" data-then="/upload#${id}">
<button type="submit">Publish as version ${number}</button>
<p class="meta">${alerts === 0 ? "No subscriber would be alerted." : `${counted(alerts, "subscriber")} would be alerted.`}</p>
<p class="told" role="status"></p></form>
${
  follows === null || summary === null
    ? html`<p>There is nothing to compare it with: no version of ${manifestoName(manifesto)} stands.</p>`
    : html`<h2>What it would change since <a href="/manifestos/${manifesto}?version=${follows}">version ${follows}</a></h2>
<p class="headline">${summary.headline}</p>
${kindsBar(kinds, summary.counts.same, words)}
${kinds.length === 0 ? html`<p class="empty">No pledge would be added, dropped, moved or rewritten.</p>` : ""}
${kinds.map((kind) => changesOfKind(kind, words))}`
}`;
}
