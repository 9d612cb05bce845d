import { html } from "hono/html";
import { countsBar, type Segment } from "../counts-bar.ts";
import { tones } from "../labels.ts";
import type { Html } from "../page.ts";
import type { Kinds } from "./changes-by-kind.ts";
import type { ComparisonWords } from "./comparison-words.ts";

type Part = Segment & { readonly id?: string };

/**
 * What became of the pledges, kind by kind, as a bar with its legend, which leads to each kind's place on the page.
 *
 * @param same pledges that no change names; they have a place of their own where `sameId` names it
 */
export function kindsBar(kinds: Kinds, same: number, words: ComparisonWords, sameId?: string): Html {
  const kept: Part = {
    tone: "kept",
    label: words.fates.unchanged,
    count: same,
    ...(sameId !== undefined && { id: sameId }),
  };
  const parts = kinds.map(
    ([heading, changes]): Part => ({
      tone: tones[heading],
      label: words.headings[heading],
      count: changes.length,
      id: `kind-${heading}`,
    }),
  );
  const unchanged = same > 0 ? [kept] : [];
  const shown = words.telling === "versions" ? [...parts, ...unchanged] : [...unchanged, ...parts];
  return html`<nav class="counts" aria-label="Kinds of change">${countsBar(shown)}
<ul class="legend">${shown.map(
    ({ tone, label, count, id }) =>
      html`<li><span class="dot fill-${tone}" aria-hidden="true"></span>${id === undefined ? label : html`<a href="#${id}">${label}</a>`} ${count}</li>`,
  )}</ul></nav>`;
}
