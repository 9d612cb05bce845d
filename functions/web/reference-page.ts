import { html } from "hono/html";
import { type Html, page } from "./page.ts";

/** One parameter or body field. */
export type Field = {
  readonly name: string;
  /** "query", "path" or "body". */
  readonly place: string;
  readonly required: boolean;
  readonly type: string;
  readonly description: string;
  readonly example: string | null;
};

/** One method of one address. */
export type Operation = {
  readonly method: string;
  readonly path: string;
  readonly group: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
};

/** The API's reference: every operation with its parameters and answers. */
export function referencePage(view: { publicUrl: string; operations: readonly Operation[] }): Html {
  const groups = [...new Set(view.operations.map(({ group }) => group))];
  return page({
    title: "API",
    data: "/openapi.json",
    body: html`<h1>The API</h1>
<p class="lead">JSON over HTTP, open for reading from any site. Made from the <a href="/openapi.json">OpenAPI 3.1 document</a>.</p>
<pre><code>curl ${view.publicUrl}/v1/manifestos</code></pre>
<ul class="notes">
<li>A list has <code>items</code> and <code>next</code>: give <code>next</code> as <code>cursor</code> for the following page, or follow the <code>Link</code> header. <code>limit</code> is 25 unless given, at most 100.</li>
<li>An error is a problem document (RFC 9457) with a stable <code>type</code>, a sentence in <code>detail</code> that names the remedy, and the wrong places in <code>errors</code>.</li>
<li>Every answer carries an <code>ETag</code>: repeat it as <code>If-None-Match</code> to be told only of news.</li>
</ul>
${groups.map(
  (group) => html`<section aria-label="${group}"><h2>${group}</h2>
${view.operations.filter((each) => each.group === group).map(operation)}</section>`,
)}`,
  });
}

function operation({ method, path, summary, fields, answers }: Operation): Html {
  return html`<article class="card operation">
<h3><span class="badge method">${method}</span> <code>${path}</code></h3>
<p>${summary}</p>
${
  fields.length === 0
    ? ""
    : html`<div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead>
<tbody>${fields.map(
        (field) =>
          html`<tr><th scope="row"><code>${field.name}</code>${field.required ? html` <small>required</small>` : ""}</th><td>${field.place}</td><td>${field.type}</td><td>${field.description}${field.example === null ? "" : html` <span class="meta">E.g. <code>${field.example}</code></span>`}</td></tr>`,
      )}</tbody></table></div>`
}
<p class="meta">Answers: ${answers.map(({ status, description }) => `${status} ${description}`).join(" · ")}</p>
</article>`;
}
