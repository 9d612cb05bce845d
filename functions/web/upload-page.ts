import { html } from "hono/html";
import type { ManifestoId, Upload, UploadState } from "../core/model.ts";
import { manifestoLink } from "./manifesto-link.ts";
import { moment } from "./names.ts";
import { type Html, type Listed, nextPage, page } from "./page.ts";
import { guardedPart, tokenField } from "./token-field.ts";

export type UploadView = {
  /** The newest uploads that wait for a person. */
  readonly held: Listed<Upload>;
  /** One page of all uploads, newest first. */
  readonly recent: Listed<Upload>;
  /** Those of their manifestos that have a page. */
  readonly published: ReadonlySet<ManifestoId>;
  readonly publicUrl: string;
  /** Where the page gets an access token by itself; undefined where a person enters one. */
  readonly tokenUrl?: string | undefined;
};

/** The page for staff: a form, the way of the file just sent, what waits for them, and what was sent lately. */
export function uploadPage({ held, recent, published, publicUrl, tokenUrl }: UploadView): Html {
  const shown = new Set(held.items.map(({ id }) => id));
  const others = recent.items.filter(({ id }) => !shown.has(id));
  return page({
    title: "Upload a manifesto",
    script: "upload.js",
    body: html`<h1>Upload a manifesto</h1>
<p class="lead">PDF, Word, HTML, Markdown or plain text. A file for a manifesto already known becomes its next version.</p>
<noscript><p class="notice">This form needs JavaScript. Without it, use the command line as shown below.</p></noscript>
<form id="upload" class="card form">
${field("party", "Party", "riverside", "As in the web address: lower-case letters, digits and hyphens.")}
${field("area", "Area", "netherby", "The council, ward or constituency.")}
${field("election", "Election", "2027-05-06", "The day of the poll, or a name.")}
<div class="field"><label for="file">File</label>
<input id="file" name="file" type="file" required accept=".pdf,.docx,.html,.htm,.md,.markdown,.txt" aria-describedby="file-hint">
<p class="hint" id="file-hint">Up to 50 MB.</p></div>
${tokenField(tokenUrl)}
<div class="choice"><input id="review" type="checkbox" aria-describedby="review-hint"><label for="review">Hold it for review</label>
<p class="hint" id="review-hint">You see what it would change before it is published.</p></div>
<button type="submit">Upload</button>
</form>
<section id="progress" class="card" aria-labelledby="progress-title" hidden>
<h2 id="progress-title" tabindex="-1">Your file</h2>
<ol id="steps" class="steps"></ol>
<div role="status" aria-live="polite"><p id="status"></p><div id="outcome"></div></div>
</section>
${heldSection(held, published)}
<section aria-labelledby="recent">
<h2 id="recent">Recent uploads</h2>
${others.length === 0 ? html`<p class="empty">${shown.size > 0 ? "Nothing else was uploaded here." : "Nothing was uploaded yet."}</p>` : html`<ul class="list">${others.map((upload) => uploadItem(upload, published))}</ul>`}
${nextPage("/upload", recent.next, "Older uploads")}
</section>
<details class="fold"><summary>Who reviewed what lately</summary>
${guardedPart("/uploads/acts/part")}
</details>
<details class="fold"><summary>Upload from the command line</summary>
<p>Ask for a ticket; the answer’s <code>howTo</code> is the command that sends the file.</p>
<pre><code>curl ${publicUrl}/v1/uploads -H "Authorization: Bearer $LEDGER_TOKEN" -H 'Content-Type: application/json' \\
  -d '{"manifesto": "riverside.netherby.2027-05-06", "fileName": "manifesto.pdf"}'</code></pre>
</details>`,
  });
}

function heldSection({ items, next }: Listed<Upload>, published: ReadonlySet<ManifestoId>): Html | "" {
  if (items.length === 0 && next === null) return "";
  return html`<section aria-labelledby="held">
<h2 id="held">Held for review</h2>
${items.length === 0 ? html`<p class="empty">None of the newest uploads.</p>` : html`<ul class="list">${items.map((upload) => uploadItem(upload, published))}</ul>`}
${next === null ? "" : html`<p class="next"><a href="/uploads/held">All that are held</a></p>`}
</section>`;
}

function field(name: string, label: string, example: string, hint: string): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" required maxlength="64" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="${example}" aria-describedby="${name}-hint">
<p class="hint" id="${name}-hint">${hint}</p></div>`;
}

/** An upload in a list: its state, its manifesto, and what is to be known of it. */
export function uploadItem(
  { id, fileName, manifesto, state, history }: Upload,
  published: ReadonlySet<ManifestoId>,
): Html {
  const first = history[0];
  return html`<li class="recent" id="${id}"><a href="/upload#${id}">${fileName || "File"}</a> <span class="badge state-${state.name}">${stateLabel(state)}</span>
<p class="meta">${manifesto === null ? "Not placed" : manifestoLink(manifesto, published)}${first ? ` · ${moment(first.at)}` : ""}</p>
${explanations(state).map(({ message, remedy }) => html`<p>${message} ${remedy}</p>`)}${state.name === "held" ? html`<p><a href="/uploads/${id}/preview">See what it would change<span class="unseen">, of ${fileName}</span></a></p>` : ""}</li>`;
}

/** A state in a few words. */
export function stateLabel(state: UploadState): string {
  switch (state.name) {
    case "awaiting":
      return "Waiting for the file";
    case "received":
      return "Received";
    case "recognising":
      return state.progress === null
        ? "Waiting for text recognition"
        : `Recognising text: ${state.progress.done} of ${state.progress.pages} pages`;
    case "extracted":
      return "Text read";
    case "classified":
      return "Pledges found";
    case "published":
      return `Published as version ${state.version}`;
    case "duplicate":
      return `Same as version ${state.version}`;
    case "held":
      return "Held for review";
    case "failed":
      return "Failed";
  }
}

function explanations(state: UploadState): readonly { message: string; remedy: string }[] {
  if (state.name === "failed") return [state.failure];
  return state.name === "held" ? state.reasons : [];
}
