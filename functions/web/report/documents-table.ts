import { html } from "hono/html";
import { languageName } from "../../core/language/language-name.ts";
import type { ComparisonWords } from "../comparison/comparison-words.ts";
import { counted } from "../names.ts";
import type { Html } from "../page.ts";
import type { Report, ReportedDocument } from "./report.ts";

/** The two documents side by side, so that anyone can check that theirs are the same, and by which rules they were read. */
export function documentsTable({ before, after, rules }: Report, words: ComparisonWords): Html {
  const row = (label: string, of: (document: ReportedDocument) => Html | string) =>
    html`<tr><th scope="row">${label}</th><td>${of(before)}</td><td>${of(after)}</td></tr>`;
  return html`<div class="scroll"><table class="documents">
<thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
<tbody>
${row("File", ({ fileName }) => fileName)}
${row("Title", ({ title }) => title ?? "–")}
${row("SHA-256", ({ sha256 }) => html`<code class="hash">${sha256}</code>`)}
${row("Format", ({ format, language, pages }) => [format, languageName(language), counted(pages, "page")].join(", "))}
${row("Text read", ({ coverage }) => `${Math.floor(coverage * 1000) / 10}%`)}
${row("Pledges", ({ pledges }) => String(pledges.length))}
</tbody></table></div>
<p class="meta">Rules: ${Object.entries(rules)
    .map(([stage, version]) => `${stage} ${version}`)
    .join(", ")}. The same files under the same rules always give the same report.</p>`;
}
