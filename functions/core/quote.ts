import type { LedgerPledge, Quote } from "./model.ts";

/** A pledge as changes and searches quote it. */
export function quoteOf(pledge: LedgerPledge): Quote {
  const { text, stem, headings, page, pageLabel, firmness, testable, topic, position } = pledge;
  return { text, stem, headings, page, pageLabel, firmness, testable, topic, position };
}
