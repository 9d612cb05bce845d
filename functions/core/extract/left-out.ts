import type { ExtractionWarning } from "../model.ts";

/** What an author took back or does not show: words struck out, and words hidden from readers. */
export type LeftOut = { readonly struck: readonly string[]; readonly hidden: readonly string[] };

/** Quotations in one warning, and characters of each: enough to find the place. */
const MAX_QUOTES = 5;
const MAX_QUOTE = 60;

/** Warns of struck-out and hidden words that do not count as the manifesto's. */
export function warnOfLeftOut({ struck, hidden }: LeftOut): ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  if (struck.length > 0) {
    warnings.push({ code: "struck-text", message: `Left out as struck out: ${quoteFirst(struck)}.` });
  }
  if (hidden.length > 0) {
    warnings.push({
      code: "hidden-text",
      message: `Left out as hidden from readers: ${quoteFirst(hidden)}.`,
    });
  }
  return warnings;
}

/** The first texts in quotation marks, cut short, and how many more there are. */
export function quoteFirst(texts: readonly string[]): string {
  const quotes = texts
    .slice(0, MAX_QUOTES)
    .map((text) => `“${text.slice(0, MAX_QUOTE)}${text.length > MAX_QUOTE ? "…" : ""}”`);
  const more = texts.length - quotes.length;
  return `${quotes.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
