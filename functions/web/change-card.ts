import { html } from "hono/html";
import type { Change } from "../core/model.ts";
import { facetLabel, kindLabel, toneOf } from "./labels.ts";
import type { Html } from "./page.ts";
import { markedWordings, place, wording } from "./quote.ts";

/** The two versions a comparison shows, by number. */
export type Sides = { readonly from: number; readonly to: number };

/** One change: its kind and facets in words, its account, and both quotes side by side. */
export function changeCard(change: Change, sides: Sides): Html {
  const tone = toneOf(change);
  const topic = (change.after[0] ?? change.before[0])?.topic;
  return html`<article class="change tone-${tone}">
<p class="badges"><span class="badge kind">${kindLabel(change)}</span>${change.facets.map(
    (facet) => html` <span class="badge">${facetLabel(facet)}</span>`,
  )}${topic && topic.major !== 0 ? html` <span class="topic">${topic.label}</span>` : ""}</p>
${heading(change)}
<div class="sides">
${side(change, "before", sides.from)}
${side(change, "after", sides.to)}
</div>
</article>`;
}

/** The account, as heading. Of a pledge added or dropped it only quotes what stands below: then for the ear. */
function heading({ relation, account }: Change): Html {
  const repeats = relation === "added" || relation === "removed";
  return html`<h3${repeats ? html` class="unseen"` : ""}>${account}</h3>`;
}

function side({ before, after }: Change, which: "before" | "after", version: number): Html {
  const quotes = which === "before" ? before : after;
  if (quotes.length === 0) {
    return html`<div class="side absent"><p class="place">Version ${version}</p><p>Not in this version.</p></div>`;
  }
  const alone = before.length === 0 || after.length === 0;
  const words = alone ? quotes.map(wording) : markedWordings(before, after, which);
  return html`<div class="side">${quotes.map(
    (quote, i) => html`<figure><figcaption class="place">Version ${version} · ${place(quote)}</figcaption>
<blockquote>${words[i] ?? ""}</blockquote></figure>`,
  )}</div>`;
}
