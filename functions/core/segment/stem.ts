/** Longest text that opens a list, in UTF-16 code units: longer ones end in a colon by accident. */
const longestStem = 400;

const closed = /[.!?;)\]"”’]\s*$/;
const openWord =
  /\b(?:will|shall|would|should|must|to|by|we|are|is|include|includes|including|means|for|and|that|with)\s*(?:…|\.{3}|[-–—])?\s*$/i;

/**
 * Whether a text is an open clause that the items after it complete: it ends in a colon ("We will:") or
 * breaks off at a word that wants more ("As your council we want to").
 */
export function isOpenClause(text: string): boolean {
  const end = text.trimEnd();
  if (end === "" || end.length > longestStem) return false;
  if (/:\s*[-–—]?$/.test(end.slice(-4))) return true;
  return openWord.test(end.slice(-24)) && !(closed.test(end.slice(-2)) && !end.endsWith("..."));
}

/** The stem of a list inside an open item: both open clauses, the outer first. */
export function nestStem(outer: string | null, inner: string): string {
  return outer === null ? inner : `${outer} ${inner}`.slice(0, 2 * longestStem);
}
