import { html } from "hono/html";
import type { Version } from "../core/model.ts";
import { day } from "./names.ts";
import type { Html } from "./page.ts";

/**
 * The form that leads to the changes between any two versions, without a script.
 *
 * @param versions those to choose from, oldest first
 */
export function versionChooser(
  from: Version,
  to: Version,
  versions: readonly Version[],
  more: Html | "" = "",
): Html {
  return html`<form class="chooser" action="/manifestos/${from.manifesto}/changes" method="get" aria-label="Compare other versions">
${choice("from", "From", from, versions)}
${choice("to", "To", to, versions)}
<button type="submit">Compare</button>
${more}
</form>`;
}

function choice(name: string, label: string, chosen: Version, versions: readonly Version[]): Html {
  return html`<label>${label} <select name="${name}">${versions.map(
    (version) =>
      html`<option value="${version.number}"${version.number === chosen.number ? html` selected` : ""}>Version ${version.number}, ${day(version.publishedAt)}</option>`,
  )}</select></label>`;
}
