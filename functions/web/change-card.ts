import { html } from "hono/html";
import type { Telling } from "../core/change/index.ts";
import { markedWordings } from "../core/change/marked-wordings.ts";
import type { Mark } from "../core/change/marks.ts";
import type { Change, Quote } from "../core/model.ts";
import { evidenceList } from "./evidence.ts";
import { facetLabel, kindLabel, toneOf } from "./labels.ts";
import type { Html } from "./page.ts";
import { markedWording, place } from "./quote.ts";

/** What the two sides of a comparison are called, "Version 1" and "Version 2", and what they are to each other. */
export type SideNames = {
  readonly before: string;
  readonly after: string;
  /** Absent: versions of one manifesto. */
  readonly telling?: Telling;
  /** Where the history of a side's pledge stands; absent where there are no such pages. */
  readonly historyOf?: (side: "before" | "after", quote: Quote) => string;
};

/** One change: its kind and facets in words, its account, both quotes side by side, and what shows its facets. */
export function changeCard(change: Change, names: SideNames): Html {
  const tone = toneOf(change);
  const topic = (change.after[0] ?? change.before[0])?.topic;
  const marks = markedWordings(change.before, change.after);
  return html`<article class="change tone-${tone}">
<p class="badges"><span class="badge kind">${kindLabel(change, names.telling)}</span>${change.facets.map(
    (facet) => html` <span class="badge facet-${facet}">${facetLabel(facet, names.telling)}</span>`,
  )}${topic && topic.major !== 0 ? html` <span class="topic">${topic.label}</span>` : ""}</p>
${heading(change)}
<div class="sides">
${side(names.before, change.before, marks.before)}
${side(names.after, change.after, marks.after)}
</div>
${evidenceList(change, names.telling)}
${historyLink(change, names)}
</article>`;
}

function historyLink({ before, after }: Change, { historyOf }: SideNames): Html | "" {
  const [side, quote] =
    after[0] === undefined ? (["before", before[0]] as const) : (["after", after[0]] as const);
  if (historyOf === undefined || quote === undefined) return "";
  return html`<p class="meta"><a href="${historyOf(side, quote)}">History of this pledge</a></p>`;
}

/** The account, as heading. Of a pledge added or dropped it only quotes what stands below: then for the ear. */
function heading({ relation, account, became, was }: Change): Html {
  const repeats =
    (relation === "added" && was === undefined) || (relation === "removed" && became === undefined);
  return html`<h3${repeats ? html` class="unseen"` : ""}>${account}</h3>`;
}

/** The quotes of one side; nothing for a side that has none, as the badge and the other side's name say enough. */
function side(name: string, quotes: readonly Quote[], marks: readonly (readonly Mark[])[]): Html | "" {
  if (quotes.length === 0) return "";
  return html`<div class="side">${quotes.map(
    (quote, i) => html`<figure><figcaption class="place">${name} · ${place(quote)}</figcaption>
<blockquote>${markedWording(quote, marks[i] ?? [])}</blockquote></figure>`,
  )}</div>`;
}
