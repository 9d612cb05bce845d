import { html, raw } from "hono/html";
import { type Heading, headingOf } from "../../core/change/index.ts";
import type { Alignment, Change, Comparison, Pledge, Quote } from "../../core/model.ts";
import { styleOfChanges } from "../assets/style-changes.ts";
import { styleOfPages } from "../assets/style-pages.ts";
import { changeCard } from "../change-card.ts";
import { counted } from "../names.ts";
import type { Html } from "../page.ts";
import { place, wording } from "../quote.ts";
import { documentsTable } from "./documents-table.ts";
import { flowOf } from "./flow.ts";
import { flowPicture, flowTable } from "./flow-picture.ts";
import type { Report } from "./report.ts";
import { styleOfReport } from "./report-style.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

/**
 * A comparison as one page that stands alone: nothing to load, no script, the same bytes for the same report. What
 * matters most comes first, what stayed the same last.
 */
export function reportPage(report: Report): Html {
  const { telling, before, after, comparison, alignment } = report;
  const words = reportWords[telling];
  const title = report.title ?? words.title(before.title ?? before.fileName, after.title ?? after.fileName);
  const flow = flowOf(alignment, before.pledges, after.pledges, changedOnes(comparison));
  const groups = [...Map.groupBy(comparison.changes, headingOf)];
  const parts = [
    html`${groups.map(([heading, changes]) => group(heading, changes, words))}`,
    unchanged(report, words),
  ];
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(styleOfPages + styleOfChanges + styleOfReport)}</style>
</head>
<body class="report">
<main>
${report.date === undefined ? "" : html`<p class="kicker">${report.date}</p>`}
<h1>${title}</h1>
<p class="headline">${comparison.headline}</p>
${groups.length === 0 ? "" : html`<nav aria-label="Changes by kind"><ul class="contents">${groups.map(([heading, changes]) => html`<li><a href="#kind-${heading}">${words.headings[heading]}</a> ${changes.length}</li>`)}</ul></nav>`}
<section aria-labelledby="flow">
<h2 id="flow">Pledges by topic</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Picture of the pledges by topic">${flowPicture(flow, words)}</div>
<details class="fold"><summary>The same in numbers</summary>
${flowTable(flow, words)}
</details>
</section>
${comparison.changes.some(({ before, after }) => before.length > 0 && after.length > 0) ? keyOfMarks(words) : ""}
${telling === "versions" ? parts : parts.reverse()}
<section aria-labelledby="compared">
<h2 id="compared">What was compared</h2>
${documentsTable(report, words)}
</section>
</main>
</body>
</html>
`;
}

/** How marks look, in words. */
const keyOfMarks = ({ marks: { removed, added } }: ReportWords) =>
  html`<ul class="key" aria-label="Marks"><li><del>${removed}</del></li><li><ins>${added}</ins></li><li><mark class="from">elsewhere in the pledge</mark></li></ul>`;

/** Tells of a link whether readers would call its pledges changed. */
function changedOnes({ changes }: Comparison): (link: Alignment[number]) => boolean {
  const keyOf = (before: readonly number[], after: readonly number[]) => `${before.join()} ${after.join()}`;
  const positions = (quotes: readonly Quote[]) => quotes.map(({ position }) => position);
  const changed = new Set(
    changes
      .filter((change) => !["unchanged", "moved"].includes(headingOf(change)))
      .map(({ before, after }) => keyOf(positions(before), positions(after))),
  );
  return ({ before, after }) => changed.has(keyOf(before, after));
}

function group(heading: Heading, changes: readonly Change[], words: ReportWords): Html {
  const id = `kind-${heading}`;
  const cards = changes.map((change) => changeCard(change, words));
  const title = html`${words.headings[heading]} <span class="soft">${changes.length}</span>`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${heading === "unchanged" ? html`<details class="fold"><summary>${counted(changes.length, "pledge")}</summary>${cards}</details>` : cards}
</section>`;
}

/** Pledges that say the same, word for word: at the end of a report on versions, open in one on two manifestos. */
function unchanged({ telling, alignment, before, after }: Report, words: ReportWords): Html | "" {
  const kept = alignment.filter(({ relation }) => relation === "same");
  if (kept.length === 0) return "";
  const list = html`<ul class="kept-list">${kept.map(({ before: [old], after: [now] }) => {
    const [then, since] = [before.pledges[old ?? -1], after.pledges[now ?? -1]];
    return then === undefined || since === undefined ? "" : keptItem(then, since, words);
  })}</ul>`;
  const summary = `${counted(kept.length, "pledge")}, word for word`;
  return html`<section aria-labelledby="same">
<h2 id="same">${words.fates.unchanged} <span class="soft">${kept.length}</span></h2>
<details class="fold"${telling === "versions" ? "" : raw(" open")}><summary>${summary}</summary>
${list}
</details>
</section>`;
}

function keptItem(then: Pledge, since: Pledge, words: ReportWords): Html {
  const places =
    place(then) === place(since)
      ? place(then)
      : `${words.before} ${place(then)}; ${words.after} ${place(since)}`;
  return html`<li><blockquote>${wording(since)}</blockquote><p class="place">${places}</p></li>`;
}
