import { html } from "hono/html";
import { wordingOf } from "../core/language/tokens.ts";
import type { Change, Evidence, Quote, Span } from "../core/model.ts";
import { facetLabel } from "./labels.ts";
import type { Html } from "./page.ts";

/** What shows each facet of a change: the words before and after. Empty where a change set does not tell. */
export function evidenceList({
  evidence,
  before,
  after,
}: Pick<Change, "evidence" | "before" | "after">): Html | "" {
  const told = evidence.filter((each) => each.before.length + each.after.length > 0);
  if (told.length === 0) return "";
  return html`<dl class="evidence">${told.map(
    (each) => html`<div><dt>${facetLabel(each.facet)}</dt><dd>${shift(each, before, after)}</dd></div>`,
  )}</dl>`;
}

function shift(evidence: Evidence, before: readonly Quote[], after: readonly Quote[]): Html {
  const [old, now] = [quotedWords(evidence.before, before), quotedWords(evidence.after, after)];
  if (now === "") return html`${old} <span class="soft">gone</span>`;
  if (old === "") return html`${now} <span class="soft">new</span>`;
  return html`${old} <span class="soft">then</span> ${now}`;
}

function quotedWords(spans: readonly Span[], quotes: readonly Quote[]): string {
  return spans
    .flatMap(({ quote, start, end }) => {
      const whole = quotes[quote];
      return whole === undefined ? [] : [`“${wordingOf(whole).slice(start, end).trim()}”`];
    })
    .join(", ");
}
