/** Characters of a quote in an account; what is longer ends in "…". */
const longestQuote = 120;

/** A text in quotation marks, without its full stop, shortened at a word. */
export function quoted(text: string): string {
  const plain = text.trim().replace(/[.;,]+$/, "");
  if (plain.length <= longestQuote) return `“${plain}”`;
  const cut = plain.slice(0, longestQuote);
  const end = cut.lastIndexOf(" ");
  return `“${(end > longestQuote / 2 ? cut.slice(0, end) : cut).trimEnd()}…”`;
}

/** Words in the form that `words` gives as they stand in the text, with its capitals; else as they are. */
export function asWritten(words: string, text: string): string {
  const pieces = words.split(/\s+/).filter(Boolean);
  const escaped = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  if (escaped.length === 0 || words.length > 2 * longestQuote) return words;
  const pattern = `(?<![\\p{L}\\p{N}])${escaped.join("[^\\p{L}\\p{N}]{1,4}")}(?![\\p{L}\\p{N}])`;
  return new RegExp(pattern, "iu").exec(text)?.[0] ?? words;
}
