import type { Telling } from "../core/change/index.ts";
import { markedWordings } from "../core/change/marked-wordings.ts";
import type { Mark } from "../core/change/marks.ts";
import type { Change, Comparison, Quote } from "../core/model.ts";
import type { Ink } from "./ink.ts";
import { inked } from "./inked.ts";
import { labelOf, moodOf } from "./label.ts";
import { place } from "./quote.ts";
import { printable } from "./terminal.ts";

/** A comparison for people: the headline, then every change with its account and both quotes, word by word. */
export function renderComparison(
  comparison: Pick<Comparison, "headline" | "changes">,
  ink: Ink,
  telling: Telling = "versions",
): string {
  const changes = comparison.changes.map((change) => renderChange(change, ink, telling));
  return `${[ink.strong(printable(comparison.headline)), ...changes].join("\n\n")}\n`;
}

function renderChange(change: Change, ink: Ink, telling: Telling): string {
  const { before, after } = markedWordings(change.before, change.after);
  const signs = telling === "versions" ? (["-", "+"] as const) : (["A", "B"] as const);
  return [
    ink.label(labelOf(change, telling), moodOf(change)),
    ...(tellsMore(change) ? [`  ${printable(change.account)}`] : []),
    ...renderQuotes(signs[0], change.before, before, ink),
    ...renderQuotes(signs[1], change.after, after, ink),
  ].join("\n");
}

/** The account of a pledge that came or went only repeats its quote. */
const tellsMore = ({ relation, became, was }: Change) =>
  (relation !== "added" && relation !== "removed") || became !== undefined || was !== undefined;

function renderQuotes(
  sign: string,
  quotes: readonly Quote[],
  marks: readonly (readonly Mark[])[],
  ink: Ink,
): string[] {
  return quotes.flatMap((quote, i) => [
    `  ${sign} ${inked(marks[i] ?? [], ink)}`,
    `    ${ink.faint(place(quote))}`,
  ]);
}
