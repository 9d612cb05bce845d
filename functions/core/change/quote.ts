/** Characters of a quote in an account; what is longer ends in "…". */
const longestQuote = 120;

/** A text in quotation marks, without its full stop, shortened at a word. */
export function quoted(text: string): string {
  const plain = text.trim().replace(/[.;,:]+$/, "");
  if (plain.length <= longestQuote) return `“${plain}”`;
  const cut = plain.slice(0, longestQuote);
  const end = cut.lastIndexOf(" ");
  return `“${(end > longestQuote / 2 ? cut.slice(0, end) : cut).trimEnd()}…”`;
}
