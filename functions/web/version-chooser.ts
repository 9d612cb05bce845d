import { html } from "hono/html";
import type { Version } from "../core/model.ts";
import { day } from "./names.ts";
import type { Html } from "./page.ts";
import type { Withdrawals } from "./withdrawn.ts";

/**
 * The form that leads to the changes between any two versions, without a script.
 *
 * @param versions those to choose from, oldest first
 */
export function versionChooser(
  from: Version,
  to: Version,
  versions: readonly Version[],
  withdrawals: Withdrawals,
  more: Html | "" = "",
): Html {
  return html`<form class="chooser" action="/manifestos/${from.manifesto}/changes" method="get" aria-label="Compare other versions">
${choice("from", "From", from, versions, withdrawals)}
${choice("to", "To", to, versions, withdrawals)}
<button type="submit">Compare</button>
${more}
</form>`;
}

function choice(
  name: string,
  label: string,
  chosen: Version,
  versions: readonly Version[],
  withdrawals: Withdrawals,
): Html {
  return html`<label>${label} <select name="${name}">${versions.map(
    (version) =>
      html`<option value="${version.number}"${version.number === chosen.number ? html` selected` : ""}>Version ${version.number}, ${day(version.publishedAt)}${withdrawals.has(version.number) ? ", withdrawn" : ""}</option>`,
  )}</select></label>`;
}
