import { html } from "hono/html";
import type { PledgeHistory, PledgeLine, PledgeStep } from "../../core/history.ts";
import type { Quote } from "../../core/model.ts";
import { changeCard } from "../change-card.ts";
import { counted, day, manifestoName } from "../names.ts";
import { type Html, page } from "../page.ts";
import { place, wording } from "../quote.ts";
import { historyPicture } from "./history-picture.ts";
import { stepLabel, stepSentence } from "./step-label.ts";

export type HistoryView = {
  readonly history: PledgeHistory;
  /** The manifesto's highest version number, withdrawn or not. */
  readonly newest: number;
  /** The number of the version that stands; null for none. */
  readonly standing: number | null;
};

/** One pledge through all versions: a picture of its family, then every step with the wordings, the latest first. */
export function historyPage({ history, newest, standing }: HistoryView): Html {
  const { pledge, manifesto, steps, complete } = history;
  const own = history.pledges.find((line) => line.pledge === pledge);
  const quote = own?.quote ?? null;
  const address = `/v1/pledges/${pledge}`;
  const said = quote === null ? "A pledge" : quote.text;
  return page({
    title: `History of “${said.slice(0, 80)}”`,
    data: address,
    manifesto,
    body: html`<p class="trail"><a href="/manifestos/${manifesto}">${manifestoName(manifesto)}</a></p>
<h1>History of a pledge</h1>
${quote === null ? "" : html`<blockquote class="lead">${wording(quote)}</blockquote>`}
<p class="headline">${own === undefined ? "" : lifeOf(own, newest, standing)}</p>
${historyPicture(history, newest)}
${complete ? "" : html`<p class="notice">This pledge has more relatives than are shown here.</p>`}
<section aria-labelledby="steps">
<h2 id="steps">${counted(steps.length, "step")}</h2>
<ol class="list steps-told" reversed>${[...steps].reverse().map((step) => stepItem(step, history))}</ol>
</section>
<p class="data"><a href="${address}">This history as JSON</a></p>`,
  });
}

function lifeOf({ since, until, stands }: PledgeLine, newest: number, standing: number | null): string {
  if (until !== null) return `Stated from version ${since} on; no longer in version ${until}.`;
  if (!stands)
    return `Stated from version ${since} on, only in versions that were withdrawn; it does not stand.`;
  const latest = standing === newest ? "the latest" : "the latest that was not withdrawn";
  return `Stated since version ${since}; it stands in version ${standing}, ${latest}.`;
}

function stepItem(step: PledgeStep, history: PledgeHistory): Html {
  const { version, at, manifesto, change, kind, withdrawn } = step;
  const sentence = stepSentence(kind);
  return html`<li id="v${version}">
<h3><a href="/manifestos/${manifesto}?version=${version}#pledges">Version ${version}</a>: ${stepLabel(step)}</h3>
<p class="meta">${day(at)}${withdrawn ? " · this version was withdrawn" : ""}</p>
${change === null ? stated(step, history) : changeCard(change, { before: "Before", after: `Version ${version}` })}
${sentence === "" ? "" : html`<p class="meta">${sentence}</p>`}
</li>`;
}

/** The wording with which a pledge was first stated or found. */
function stated(step: PledgeStep, history: PledgeHistory): Html {
  return html`${step.to.map((pledge) => {
    const quote = wordingAfter(pledge, step, history);
    return quote === null
      ? ""
      : html`<figure class="stated"><figcaption class="place">${place(quote)}</figcaption><blockquote>${wording(quote)}</blockquote></figure>`;
  })}`;
}

/** How a pledge read after a step that tells no wording: as the next change found it, else as it reads still. */
function wordingAfter(
  pledge: PledgeStep["to"][number],
  { version }: PledgeStep,
  history: PledgeHistory,
): Quote | null {
  const next = history.steps.find(
    (step) => step.version > version && step.change !== null && step.from.includes(pledge),
  );
  const line = history.pledges.find((each) => each.pledge === pledge);
  return next?.change?.before[next.from.indexOf(pledge)] ?? line?.quote ?? null;
}
