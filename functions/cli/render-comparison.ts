import { wordMarks } from "../core/change/marks.ts";
import type { Change, Comparison, Quote } from "../core/model.ts";
import { seam } from "../web/marks-of-pieces.ts";
import type { Ink } from "./ink.ts";
import { labelOf, moodOf } from "./label.ts";
import { markedQuotes } from "./marked-quotes.ts";
import { place, quoted } from "./quote.ts";
import { printable } from "./terminal.ts";

/** A comparison for people: the headline, then every change with its account and both quotes, word by word. */
export function renderComparison(comparison: Comparison, ink: Ink): string {
  const changes = comparison.changes.map((change) => renderChange(change, ink));
  return `${[ink.strong(printable(comparison.headline)), ...changes].join("\n\n")}\n`;
}

function renderChange(change: Change, ink: Ink): string {
  const before = change.before.map(quoted);
  const after = change.after.map(quoted);
  const marks =
    before.length === 0 || after.length === 0 ? [] : wordMarks(before.join(seam), after.join(seam));
  const marked = (side: "removed" | "added", quotes: readonly string[]) =>
    marks.length === 0 ? quotes.map(printable) : markedQuotes(marks, side, quotes, ink);
  return [
    ink.label(labelOf(change), moodOf(change)),
    ...(tellsMore(change) ? [`  ${printable(change.account)}`] : []),
    ...renderQuotes("-", change.before, marked("removed", before), ink),
    ...renderQuotes("+", change.after, marked("added", after), ink),
  ].join("\n");
}

/** The account of a pledge that came or went only repeats its quote. */
const tellsMore = ({ relation }: Change) => relation !== "added" && relation !== "removed";

function renderQuotes(sign: string, quotes: readonly Quote[], texts: readonly string[], ink: Ink): string[] {
  return quotes.flatMap((quote, i) => [`  ${sign} ${texts[i] ?? ""}`, `    ${ink.faint(place(quote))}`]);
}
