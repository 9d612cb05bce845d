import { html } from "hono/html";
import type { ChangeCounts } from "../core/model.ts";
import type { Tone } from "./labels.ts";
import type { Html } from "./page.ts";

/** A part of a bar: how many pledges fared how. */
export type Segment = { readonly tone: Tone; readonly label: string; readonly count: number };

/**
 * A version's counts as a bar below its headline, which says the same in finer words: here the counts by relation
 * stand only in the titles, so that no two numbers seem to quarrel. What moved and was edited is "moved".
 */
export function relationsBar(counts: ChangeCounts): Html {
  const bar = countsBar([
    { tone: "dropped", label: "dropped", count: counts.removed },
    { tone: "substantive", label: "edited", count: counts.modified + counts.split + counts.merged },
    { tone: "moved", label: "moved, also those edited as well", count: counts.moved },
    { tone: "added", label: "new", count: counts.added },
    { tone: "kept", label: "unchanged", count: counts.same + counts.cosmetic },
  ]);
  return html`<div class="counts">${bar}</div>`;
}

const width = 1000;
/** Bar units a segment gets at least, so that one dropped pledge among hundreds can still be seen. */
const leastWidth = 12;

/** The segments side by side; what stands around the bar says the same in words. */
export function countsBar(segments: readonly Segment[]): Html {
  const shown = segments.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const wide = shown.map(({ count }) => Math.max(leastWidth, (count / total) * width));
  const scale = width / wide.reduce((sum, each) => sum + each, 0);
  let x = 0;
  return html`<svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">${shown.map(
    ({ tone, label, count }, i) => {
      const own = (wide[i] ?? 0) * scale;
      const stripe = html`<rect class="fill-${tone}" x="${x.toFixed(1)}" y="0" width="${own.toFixed(1)}" height="10"><title>${count} ${label}</title></rect>`;
      x += own;
      return stripe;
    },
  )}</svg>`;
}
