/** Characters that XML 1.0 cannot hold, however written: control characters, halves of pairs, non-characters. */
const unsayable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in markup, between tags or in quotes: whatever a document says, it ends no element. */
export function escaped(text: string): string {
  return text.replace(unsayable, "\u{FFFD}").replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
