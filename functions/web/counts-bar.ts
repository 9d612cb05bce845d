import { html } from "hono/html";
import type { Change, ChangeCounts } from "../core/model.ts";
import { type Tone, toneOf } from "./labels.ts";
import type { Html } from "./page.ts";

/** A part of a bar: how many pledges fared how. */
export type Segment = { readonly tone: Tone; readonly label: string; readonly count: number };

/** A version's counts as segments. They do not tell rewording from change, both are "edited"; what moved and was edited is "moved". */
function segmentsOfCounts(counts: ChangeCounts): Segment[] {
  return [
    { tone: "dropped", label: "dropped", count: counts.removed },
    { tone: "substantive", label: "edited", count: counts.modified + counts.split + counts.merged },
    { tone: "moved", label: "moved", count: counts.moved },
    { tone: "added", label: "new", count: counts.added },
    { tone: "kept", label: "unchanged", count: counts.same + counts.cosmetic },
  ];
}

const words: readonly (readonly [Tone, string])[] = [
  ["dropped", "dropped"],
  ["substantive", "changed"],
  ["reworded", "reworded"],
  ["moved", "moved"],
  ["added", "new"],
];

/** A whole comparison as segments, which tells rewording from change. */
export function segmentsOfChanges(counts: ChangeCounts, changes: readonly Change[]): Segment[] {
  const told = words.map(([tone, label]) => ({
    tone,
    label,
    count: changes.filter((change) => toneOf(change) === tone).length,
  }));
  return [...told, { tone: "kept", label: "unchanged", count: counts.same + counts.cosmetic }];
}

const width = 1000;
/** Bar units a segment gets at least, so that one dropped pledge among hundreds can still be seen. */
const leastWidth = 12;

/** The segments as one bar with its legend in words. */
export function countsBar(segments: readonly Segment[]): Html {
  const shown = segments.filter(({ count }) => count > 0);
  return html`<div class="counts"><svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">${stripes(shown)}</svg>
<ul class="legend">${shown.map(
    ({ tone, label, count }) =>
      html`<li><span class="dot fill-${tone}" aria-hidden="true"></span>${count} ${label}</li>`,
  )}</ul></div>`;
}

/**
 * A version's counts as a bar below its headline, which says the same in finer words: here the counts by relation
 * stand only in the titles, so that no two numbers seem to quarrel.
 */
export function relationsBar(counts: ChangeCounts): Html {
  return html`<div class="counts"><svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">${stripes(segmentsOfCounts(counts).filter(({ count }) => count > 0))}</svg></div>`;
}

function stripes(shown: readonly Segment[]): Html[] {
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const wide = shown.map(({ count }) => Math.max(leastWidth, (count / total) * width));
  const scale = width / wide.reduce((sum, each) => sum + each, 0);
  let x = 0;
  return shown.map(({ tone, label, count }, i) => {
    const own = (wide[i] ?? 0) * scale;
    const stripe = html`<rect class="fill-${tone}" x="${x.toFixed(1)}" y="0" width="${own.toFixed(1)}" height="10"><title>${count} ${label}${tone === "moved" ? ", also those edited as well" : ""}</title></rect>`;
    x += own;
    return stripe;
  });
}
