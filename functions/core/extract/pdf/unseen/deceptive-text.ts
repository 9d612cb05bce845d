/** Letters and digits below which a replacement is a ligature, a bullet or a hyphen. */
const MIN_LETTERS = 3;
/** Texts looked for letter by letter: one search reads the whole document. */
const MAX_SEARCHES = 200;

/**
 * The replacements whose words the pages do not show. What is drawn is what readers see, so nothing is taken
 * from them; ones that differ in case, hyphens, spaces or ligatures alone are what they are made for.
 *
 * @param drawn the texts that the pages show, in order
 */
export function deceptiveTexts(replacements: readonly string[], drawn: readonly string[]): readonly string[] {
  const worded = replacements.filter((text) => fold(text).length >= MIN_LETTERS);
  if (worded.length === 0) return [];
  const words = new Set(drawn.flatMap((text) => wordsOf(text)));
  const strange = worded.filter((text) => !wordsOf(text).every((word) => words.has(word)));
  if (strange.length === 0) return [];
  const all = fold(drawn.join(""));
  return strange.slice(0, MAX_SEARCHES).filter((text) => !all.includes(fold(text)));
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
