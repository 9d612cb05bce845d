import { html } from "hono/html";
import { counted } from "../names.ts";
import type { Html } from "../page.ts";
import { type Band, type Fate, type Flow, fates } from "./flow.ts";
import { layOut, type PlacedTopic } from "./flow-layout.ts";

/** What the two sides and the fates are called. */
export type FlowWords = {
  readonly before: string;
  readonly after: string;
  readonly fates: Readonly<Record<Fate, string>>;
};

/**
 * The flow of pledges by topic as a picture. What was dropped ends in a point on the left, what is new begins in one
 * on the right, and what changed is hatched, so that no colour is needed; each band has its words as a title.
 */
export function flowPicture(flow: Flow, words: FlowWords): Html {
  const { width, height, left, right, bar, topics, bands } = layOut(flow);
  const head = 28;
  return html`<svg class="flow" viewBox="0 0 ${width} ${Math.ceil(height + head)}" role="img" aria-labelledby="flow-title flow-desc">
<title id="flow-title">Pledges by topic, ${words.before} and ${words.after}</title>
<desc id="flow-desc">Each topic is a row with its pledges ${words.before} on the left and ${words.after} on the right. The table below has the same numbers.</desc>
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="fill-substantive"/><rect width="2.5" height="7" class="hatch"/></pattern></defs>
<text class="side" x="${left + bar}" y="12" text-anchor="end">${words.before}</text>
<text class="side" x="${right + bar}" y="12" text-anchor="end">${words.after}</text>
<g transform="translate(0 ${head})">
${bands.map(({ band, path }) => html`<path class="band ${band.fate}" d="${path}"><title>${bandInWords(band, flow, words)}</title></path>`)}
${topics.map((topic) => topicRow(topic, left, right, bar))}
</g>
</svg>
<ul class="legend">${fates
    .filter((fate) => flow.bands.some((band) => band.fate === fate))
    .map((fate) => html`<li>${swatch(fate)}${words.fates[fate]}</li>`)}</ul>`;
}

function topicRow(
  { topic, middle, before, after }: PlacedTopic,
  left: number,
  right: number,
  bar: number,
): Html {
  const y = middle.toFixed(1);
  return html`<text class="name" x="0" y="${y}">${topic.label}</text>
<text class="count" x="${left - 8}" y="${y}" text-anchor="end">${topic.before}</text>
<text class="count" x="${right + bar + 8}" y="${y}">${topic.after}</text>
<rect class="bar-of" x="${left}" y="${(middle - before / 2).toFixed(1)}" width="${bar}" height="${before.toFixed(1)}"/>
<rect class="bar-of" x="${right}" y="${(middle - after / 2).toFixed(1)}" width="${bar}" height="${after.toFixed(1)}"/>`;
}

function swatch(fate: Fate): Html {
  const shape = {
    unchanged: "M0 0H20V10H0Z",
    changed: "M0 0H20V10H0Z",
    dropped: "M0 0L20 5L0 10Z",
    new: "M20 0L0 5L20 10Z",
  };
  return html`<svg class="swatch" viewBox="0 0 20 10" aria-hidden="true"><path class="band ${fate}" d="${shape[fate]}"/></svg>`;
}

function bandInWords({ fate, from, to, before, after }: Band, flow: Flow, words: FlowWords): string {
  const name = (major: number | null) => flow.topics.find((topic) => topic.major === major)?.label ?? "";
  const where =
    from === null || to === null || from === to ? name(from ?? to) : `${name(from)} to ${name(to)}`;
  return `${where}: ${counted(Math.max(1, Math.round(Math.max(before, after))), "pledge")} ${uncapitalised(words.fates[fate])}`;
}

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The same numbers as a table: a row a topic, its pledges before by what became of them, then those after. */
export function flowTable(flow: Flow, words: FlowWords): Html {
  const count = (picked: (band: Band) => boolean, side: "before" | "after") =>
    Math.round(flow.bands.filter(picked).reduce((sum, band) => sum + band[side], 0));
  const row = (
    label: Html | string,
    isOf: (major: number | null) => boolean,
  ) => html`<tr><th scope="row">${label}</th>
<td>${count(({ from }) => isOf(from), "before")}</td>
${(["unchanged", "changed", "dropped"] as const).map((fate) => html`<td>${count((band) => band.fate === fate && isOf(band.from), "before")}</td>`)}
<td>${count((band) => band.fate !== "new" && band.from !== band.to && isOf(band.to), "after")}</td>
<td>${count((band) => band.fate === "new" && isOf(band.to), "after")}</td>
<td>${count(({ to }) => isOf(to), "after")}</td></tr>`;
  return html`<div class="scroll"><table class="numbers"><thead><tr><th scope="col">Topic</th><th scope="col">${words.before}</th>
${(["unchanged", "changed", "dropped"] as const).map((fate) => html`<th scope="col">${words.fates[fate]}</th>`)}
<th scope="col">From another topic</th><th scope="col">${words.fates.new}</th><th scope="col">${words.after}</th></tr></thead>
<tbody>${flow.topics.map(({ label, major }) => row(label, (topic) => topic === major))}</tbody>
<tfoot>${row(html`<strong>All</strong>`, (topic) => topic !== null)}</tfoot></table></div>`;
}
