import { html } from "hono/html";
import type { Change, Comparison, Manifesto, ManifestoId, Pledge, Version } from "../core/model.ts";
import { byKind, changesOfKind, keyOfMarks } from "./comparison/changes-by-kind.ts";
import { type ComparisonWords, comparisonWords } from "./comparison/comparison-words.ts";
import { flowSection } from "./comparison/flow-section.ts";
import { keptPledges } from "./comparison/kept-pledges.ts";
import { kindsBar } from "./comparison/kinds-bar.ts";
import { day, manifestoName } from "./names.ts";
import { type Html, page } from "./page.ts";
import { type Withdrawals, withdrawnNote } from "./withdrawn.ts";

/** What is chosen on one side so far; without a version, the one that stands. */
export type PickedSide = { readonly manifesto: ManifestoId; readonly version?: number | undefined };

export type Picker = {
  readonly offered: readonly Pick<Manifesto, "id">[];
  /** Whether there are more manifestos than are offered. */
  readonly isPart: boolean;
  readonly from?: PickedSide | undefined;
  readonly to?: PickedSide | undefined;
};

/** One of two manifestos that are compared. */
export type ComparedSide = {
  readonly version: Version;
  /** As the changes count them. */
  readonly pledges: readonly Pledge[];
  readonly withdrawals: Withdrawals;
};

export type CompareView = {
  readonly picker: Picker;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly summary: Omit<Comparison, "changes">;
  readonly sameRules: boolean;
  readonly changes: readonly Change[];
};

const lead = html`<p class="lead">What two parties both promise, where one promises more, and what only one does: pledge by pledge, also between two branches of a party.</p>`;

/** Where two manifestos are chosen; `unknown` says which of them does not exist. */
export function pickPage(picker: Picker, unknown?: string): Html {
  return page({
    title: "Compare two manifestos",
    body: html`<h1>Compare two manifestos</h1>
${lead}
${unknown === undefined ? "" : html`<p class="notice" role="alert">${unknown}</p>`}
${pickForm(picker)}
${picker.offered.length === 0 ? html`<p class="empty">There is no manifesto yet. <a href="/upload">Upload the first one</a>.</p>` : ""}`,
  });
}

/** What two manifestos share and where they differ: what both promise first, then what is alike, then what one lacks. */
export function comparePage(view: CompareView): Html {
  const { picker, from, to, summary, sameRules, changes } = view;
  const names = [from, to].map(({ version }) => manifestoName(version.manifesto));
  const words: ComparisonWords = {
    ...comparisonWords.manifestos,
    historyOf: (side, { position }) => {
      const { manifesto, number } = (side === "before" ? from : to).version;
      return `/manifestos/${manifesto}/pledge?version=${number}&position=${position}`;
    },
  };
  const pledges = { before: from.pledges, after: to.pledges };
  const kept = keptPledges(changes, pledges, words);
  const kinds = byKind(changes, "manifestos");
  const isShared = kept !== "" || changes.some(({ before, after }) => before.length > 0 && after.length > 0);
  const sides = `from=${sideOf(from)}&to=${sideOf(to)}`;
  return page({
    title: names.join(" and "),
    data: `/v1/comparisons?${sides}`,
    body: html`<div class="between"><h1>What two manifestos share</h1>
<dl class="compared"><div><dt>A</dt><dd>${described(from)}</dd></div><div><dt>B</dt><dd>${described(to)}</dd></div></dl>
<p class="headline">${summary.headline}</p>
${kindsBar(kinds, summary.counts.same, words, "same")}
${pickForm(picker, html`<a class="swap" href="/compare?from=${sideOf(to)}&to=${sideOf(from)}">Swap sides</a>`)}
${sameRules ? "" : html`<p class="notice">Different releases of this service found the pledges of these two, so some may seem to be in one alone.</p>`}
${isShared ? "" : html`<p class="empty">No pledge of the one is found in the other.</p>`}
${flowSection(changes, to.pledges, words)}
${keyOfMarks(changes, words)}
${kept}
${kinds.map((kind) => changesOfKind(kind, words))}
<p class="data"><a href="/v1/comparisons?${sides}">This comparison as JSON</a></p></div>`,
  });
}

const sideOf = ({ version: { manifesto, number } }: ComparedSide) => `${manifesto}@${number}`;

function described({ version, withdrawals }: ComparedSide): Html {
  const { manifesto, number, publishedAt } = version;
  return html`<a href="/manifestos/${manifesto}?version=${number}">${manifestoName(manifesto)}</a>, version ${number} of ${day(publishedAt)}${withdrawnNote(version, withdrawals)}`;
}

/** The form that leads to a comparison, without a script. */
function pickForm(picker: Picker, more: Html | "" = ""): Html {
  if (picker.offered.length === 0) return html``;
  return html`<form class="chooser" action="/compare" method="get" aria-label="Manifestos to compare">
${pick("from", "A", picker.from, picker)}
${pick("to", "B", picker.to, picker)}
<button type="submit">Compare</button>
${more}
${picker.isPart ? html`<p class="hint">Not all manifestos are listed. “Compare with another manifesto” on its own page chooses any.</p>` : ""}
</form>`;
}

function pick(name: string, side: string, picked: PickedSide | undefined, { offered }: Picker): Html {
  const ids = offered.map(({ id }) => id);
  const all = picked === undefined || ids.includes(picked.manifesto) ? ids : [picked.manifesto, ...ids];
  return html`<fieldset class="pick"><legend>${side}</legend>
<label>Manifesto <select name="${name}" required><option value="">Choose one</option>${all.map(
    (id) =>
      html`<option value="${id}"${id === picked?.manifesto ? html` selected` : ""}>${manifestoName(id)}</option>`,
  )}</select></label>
<label>Version <input name="${name}Version" type="number" min="1" placeholder="latest" value="${picked?.version ?? ""}"></label>
</fieldset>`;
}
