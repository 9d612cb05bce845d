import { html } from "hono/html";
import type { PledgeHistory, PledgeStep } from "../../core/history.ts";
import { toneOf } from "../labels.ts";
import type { Html } from "../page.ts";
import { type HistoryLayout, layOutHistory, type PlacedLine } from "./history-layout.ts";
import { stepLabel } from "./step-label.ts";

/** The family of a pledge as a picture: its line, those it came from and those it became. The list below says the same. */
export function historyPicture(history: PledgeHistory, latest: number): Html {
  const layout = layOutHistory(history, latest);
  const { width, height, columns, joints, steps } = layout;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Picture of the pledge’s way through the versions"><svg class="history" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="history-title history-desc">
<title id="history-title">This pledge through ${columns.length} versions</title>
<desc id="history-desc">Versions from left to right; each line is a pledge, this one the thick line. Lines that part or meet are pledges split or merged. The list below tells every step.</desc>
${columns.map(({ version, x }) => html`<text x="${x}" y="16" text-anchor="middle">v${version}</text><line class="column" x1="${x}" y1="24" x2="${x}" y2="${height}"/>`)}
${joints.map(({ path }) => html`<path class="joint" d="${path}"/>`)}
${layout.lines.map((line) => lineOf(line, history))}
${steps.map((placed) => dot(placed))}
</svg></div>`;
}

function lineOf({ pledge, y, from, to, isDropped }: PlacedLine, history: PledgeHistory): Html {
  const isOwn = pledge === history.pledge;
  const said = history.pledges.find((each) => each.pledge === pledge)?.quote?.text ?? "";
  const line = html`<line class="life${isOwn ? " own" : ""}" x1="${from}" y1="${y}" x2="${to}" y2="${y}"/>`;
  const end = isDropped ? html`<path class="end" d="M${to - 6} ${y - 6}l12 12m0 -12l-12 12"/>` : "";
  const shown = isOwn ? line : html`<a href="/pledges/${pledge}"><title>${said}</title>${line}</a>`;
  return html`${shown}${end}`;
}

function dot({ step, x, y }: HistoryLayout["steps"][number]): Html {
  if (step.to.length === 0) return html``;
  return html`<circle class="${step.withdrawn ? "withdrawn" : `fill-${toneOfStep(step)}`}" cx="${x}" cy="${y}" r="7"><title>Version ${step.version}: ${stepLabel(step)}</title></circle>`;
}

const toneOfStep = ({ change }: PledgeStep) => (change === null ? "kept" : toneOf(change));
