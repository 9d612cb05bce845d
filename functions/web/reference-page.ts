import { html } from "hono/html";
import { type Html, page } from "./page.ts";

/** One parameter or body field. */
export type Field = {
  readonly name: string;
  /** "query", "path", "header" or "body". */
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
  /** More than the summary; may be empty. */
  readonly description: string;
  readonly fields: readonly Field[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
};

/** One kind of problem. */
export type ProblemEntry = { readonly kind: string; readonly status: number; readonly title: string };

export type ReferenceView = {
  readonly publicUrl: string;
  readonly operations: readonly Operation[];
  /** What is posted to subscribers. */
  readonly webhooks: readonly Operation[];
  readonly problems: readonly ProblemEntry[];
};

/** The API's reference: every operation with its parameters and answers. */
export function referencePage(view: ReferenceView): Html {
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
<nav aria-label="On this page"><ul class="legend">${[...groups, "Webhooks", "Problems"].map((group) => html`<li><a href="#${anchorOf(group)}">${group}</a></li>`)}</ul></nav>
${groups.map(
  (group) => html`<section aria-labelledby="${anchorOf(group)}"><h2 id="${anchorOf(group)}">${group}</h2>
${view.operations.filter((each) => each.group === group).map(operation)}</section>`,
)}
<section aria-labelledby="webhooks"><h2 id="webhooks">Webhooks</h2>
<p>What <code>POST /v1/subscriptions</code> has posted to your address. Libraries for <a href="https://www.standardwebhooks.com">Standard Webhooks</a> check the signature in most languages; give them the <code>secret</code>, the three headers and the body as it came.</p>
${view.webhooks.map(operation)}</section>
<section aria-labelledby="problems"><h2 id="problems">Problems</h2>
<ul class="notes">${view.problems.map(
      ({ kind, status, title }) => html`<li>${status} <a href="/problems/${kind}">${title}</a></li>`,
    )}</ul></section>`,
  });
}

const anchorOf = (group: string) => group.toLowerCase().replaceAll(" ", "-");

function operation({ method, path, summary, description, fields, answers }: Operation): Html {
  return html`<article class="card operation">
<h3><span class="badge method">${method}</span> <code>${path}</code></h3>
<p>${summary}</p>
${description && html`<p>${prose(description)}</p>`}
${
  fields.length === 0
    ? ""
    : html`<div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead>
<tbody>${fields.map(
        (field) =>
          html`<tr><th scope="row"><code>${field.name}</code>${field.required ? html` <small>required</small>` : ""}</th><td>${field.place}</td><td>${field.type}</td><td>${prose(field.description)}${field.example === null ? "" : html` <span class="meta">E.g. <code>${field.example}</code></span>`}</td></tr>`,
      )}</tbody></table></div>`
}
<p class="meta">${prose(answered(answers))}</p>
</article>`;
}

/** What comes back: successes in words, problems by their status. */
function answered(answers: Operation["answers"]): string {
  const isProblem = ({ status }: { status: string }) => Number(status) >= 400;
  const successes = answers
    .filter((each) => !isProblem(each))
    .map((each) => `${each.status} ${each.description}`);
  const problems = answers.filter(isProblem).map(({ status }) => status);
  return [...successes, ...(problems.length > 0 ? [`problems ${problems.join(", ")}`] : [])].join(" · ");
}

/** A description's text, its `code` set as code. */
function prose(text: string): Html[] {
  return text.split("`").map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}
