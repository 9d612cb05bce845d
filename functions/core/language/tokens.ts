/** Words whose presence says little about what a text is about. Closed classes only; no negation, no modal. */
const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those such it its they them their he she his her him you your we us our i my " +
    "of to in on at by for from with into onto over under about during until as than through via within across between among upon " +
    "and or but so also then there here where when while which who whom whose what how if because since " +
    "is are was were be been being am has have had having do does did done " +
    "will shall would should could can may might must ought not no nor " +
    "very more most much many any all some every each both either neither other another same own only just even " +
    "up down out off again further too etc eg ie per"
  ).split(" "),
);

/** True for articles, pronouns, prepositions, auxiliaries and the like, in the form that `words` gives. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

const listLabel = /^\s*(?:\(?(?:[a-z]|\d{1,2}|[ivx]{2,4})[.)]|[-*•:])\s+/i;
/** Marks that readers do not hear, each as a pattern whose group, if it has one, is what stays. */
const marks: readonly (readonly [mark: RegExp, stays: string])[] = [
  [/\[([^[\]]{0,300})\] ?\([^()\s]{0,600}\)?/g, "$1"],
  [/\(([^()]{0,300})\) ?\[[a-z]+:[^[\]\s]{0,600}\]/gi, "$1"],
  [/\(?\bhttps?:\/\/[^\s)\]]{0,600}[)\]]?/g, ""],
  [/\[\^?\d{1,3}\]:?|\s\(\d{1,2}\)(?=[\s.]{0,3}$)/g, ""],
];
const mayHaveMarks = (text: string) => text.includes("(") || text.includes("[") || text.includes("://");

const word =
  /[£$€]?\d+(?:,\d{3})*(?:\.\d+)?(?:%|\p{L}+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[\p{L}\p{N}]+/gu;

/**
 * The words of a text as a reader hears them: lower case, without punctuation, quotes, Markdown links,
 * web addresses, footnote marks and a leading list label. Numbers keep their currency sign, decimals and per
 * cent sign and lose thousands commas; hyphenated words come apart; apostrophes vanish ("it's" is "its").
 */
export function words(text: string): string[] {
  return wordsIn(withoutMarkup(text.normalize("NFKC")));
}

function wordsIn(plain: string): string[] {
  return (
    plain
      .toLowerCase()
      .match(word)
      ?.map((said) => said.replace(/['’,]/g, "")) ?? []
  );
}

/** A word and where it stands in its text, in UTF-16 code units; `end` is exclusive. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a text without mark-up, as `words` gives them, each with its place. */
export function placedWords(plain: string): PlacedWord[] {
  return [...plain.matchAll(word)].flatMap(({ 0: written, index: start }) =>
    wordsIn(written.normalize("NFKC")).map((said) => ({ word: said, start, end: start + written.length })),
  );
}

/** A text without Markdown links' addresses, web addresses, footnote marks and a leading list label. */
export function withoutMarkup(text: string): string {
  const plain = text.replace(listLabel, "");
  return mayHaveMarks(plain)
    ? marks.reduce((left, [mark, stays]) => left.replace(mark, stays), plain)
    : plain;
}

/** The same text with spaces where `withoutMarkup` takes something out, so that all else keeps its place. */
export function markupBlanked(text: string): string {
  const blank = (all: string, stays: unknown) =>
    typeof stays === "string" ? ` ${stays}`.padEnd(all.length) : " ".repeat(all.length);
  const plain = text.replace(listLabel, (label) => " ".repeat(label.length));
  return mayHaveMarks(plain) ? marks.reduce((left, [mark]) => left.replace(mark, blank), plain) : plain;
}

/** A unit's whole wording: the open sentence it completes, then its own words. */
export function wordingOf(unit: { readonly text: string; readonly stem: string | null }): string {
  return unit.stem === null ? unit.text : `${unit.stem} ${unit.text}`;
}
