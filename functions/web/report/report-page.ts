import { html, raw } from "hono/html";
import { stylesheets } from "../assets/stylesheets.ts";
import { byKind, changesOfKind, keyOfMarks } from "../comparison/changes-by-kind.ts";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { flowSection } from "../comparison/flow-section.ts";
import { keptPledges } from "../comparison/kept-pledges.ts";
import { kindsBar } from "../comparison/kinds-bar.ts";
import type { Html } from "../page.ts";
import { documentsTable } from "./documents-table.ts";
import type { Report } from "./report.ts";

/**
 * A comparison as one page that stands alone: nothing to load, no script, the same bytes for the same report. What
 * matters most comes first, what stayed the same last.
 */
export function reportPage(report: Report): Html {
  const { telling, before, after, comparison } = report;
  const { changes, headline } = comparison;
  const words = comparisonWords[telling];
  const title = report.title ?? titleOf(report);
  const kinds = byKind(changes, telling);
  const parts = [
    html`${kinds.map((kind) => changesOfKind(kind, words))}`,
    keptPledges(changes, { before: before.pledges, after: after.pledges }, words),
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
<style>${raw(stylesheets("pages", "changes", "comparison", "report"))}</style>
</head>
<body class="report">
<main${telling === "manifestos" ? raw(` class="between"`) : ""}>
${report.date === undefined ? "" : html`<p class="kicker">${report.date}</p>`}
<h1>${title}</h1>
<p class="headline">${headline}</p>
${kindsBar(kinds, comparison.counts.same, words, "same")}
${flowSection(changes, after.pledges, words)}
${keyOfMarks(changes, words)}
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

function titleOf({ telling, before, after }: Report): string {
  const [old, now] = [before, after].map(({ title, fileName }) => title ?? fileName);
  if (telling === "manifestos") return `What “${old}” (A) and “${now}” (B) share`;
  return old === now ? `What changed in “${now}”` : `What changed from “${old}” to “${now}”`;
}
