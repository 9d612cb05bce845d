import { html } from "hono/html";
import type { Telling } from "../core/change/index.ts";
import { wordingOf } from "../core/language/tokens.ts";
import type { Change, Quote, Span } from "../core/model.ts";
import { facetLabel } from "./labels.ts";
import type { Html } from "./page.ts";

type Shown = Pick<Change, "evidence" | "before" | "after">;

/**
 * What shows each facet of a change: the words before and after, once for facets that the same words show. Empty
 * where a change set does not tell.
 */
export function evidenceList({ evidence, before, after }: Shown, telling: Telling = "versions"): Html | "" {
  const told = evidence
    .map((each) => ({
      facet: facetLabel(each.facet, telling),
      words: [quotedWords(each.before, before), quotedWords(each.after, after)] as const,
    }))
    .filter(({ words }) => words.some((side) => side !== ""));
  if (told.length === 0) return "";
  return html`<dl class="evidence">${[...Map.groupBy(told, ({ words }) => words.join(" \u2192 "))].map(
    ([, same]) =>
      html`<div><dt>${same.map(({ facet }) => facet).join(", ")}</dt><dd>${shift(same[0]?.words ?? ["", ""], telling)}</dd></div>`,
  )}</dl>`;
}

/** What joins the words of both sides, and what tells that only one has them. */
const shifts: Record<Telling, { readonly between: string; readonly gone: string; readonly fresh: string }> = {
  versions: { between: "then", gone: "gone", fresh: "new" },
  manifestos: { between: "and", gone: "in A", fresh: "in B" },
};

function shift([old, now]: readonly [before: string, after: string], telling: Telling): Html {
  const { between, gone, fresh } = shifts[telling];
  if (now === "") return html`${old} <span class="soft">${gone}</span>`;
  if (old === "") return html`${now} <span class="soft">${fresh}</span>`;
  return html`${old} <span class="soft">${between}</span> ${now}`;
}

function quotedWords(spans: readonly Span[], quotes: readonly Quote[]): string {
  return spans
    .flatMap(({ quote, start, end }) => {
      const whole = quotes[quote];
      return whole === undefined ? [] : [`“${wordingOf(whole).slice(start, end).trim()}”`];
    })
    .join(", ");
}
