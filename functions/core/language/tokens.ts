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

const linkWithAddress = /\[([^[\]]{0,300})\] ?\([^()\s]{0,600}\)?/g;
const addressAfterText = /\(([^()]{0,300})\) ?\[[a-z]+:[^[\]\s]{0,600}\]/gi;
const strayAddress = /\(?\bhttps?:\/\/[^\s)\]]{0,600}[)\]]?/g;
const footnoteMark = /\[\d{1,3}\]|\s\(\d{1,2}\)(?=[\s.]{0,3}$)/g;
const listLabel = /^\s*(?:\(?(?:[a-z]|\d{1,2}|[ivx]{2,4})[.)]|[-*•:])\s+/i;

/**
 * The words of a text as a reader hears them: lower case, without punctuation, quotes, Markdown links,
 * web addresses, footnote marks and a leading list label. Numbers keep their currency sign, decimals and per
 * cent sign and lose thousands commas; hyphenated words come apart; apostrophes vanish ("it's" is "its").
 */
export function words(text: string): string[] {
  const found = withoutMarkup(text.normalize("NFKC"))
    .toLowerCase()
    .match(/[£$€]?\d+(?:,\d{3})*(?:\.\d+)?(?:%|\p{L}+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[\p{L}\p{N}]+/gu);
  return found === null ? [] : found.map((word) => word.replace(/['’,]/g, ""));
}

/** A text without Markdown links' addresses, web addresses, footnote marks and a leading list label. */
export function withoutMarkup(text: string): string {
  const plain = text.replace(listLabel, "");
  if (!plain.includes("(") && !plain.includes("[") && !plain.includes("://")) return plain;
  return plain
    .replace(linkWithAddress, "$1")
    .replace(addressAfterText, "$1")
    .replace(strayAddress, "")
    .replace(footnoteMark, "");
}

/** A unit's whole wording: the open sentence it completes, then its own words. */
export function wordingOf(unit: { readonly text: string; readonly stem: string | null }): string {
  return unit.stem === null ? unit.text : `${unit.stem} ${unit.text}`;
}
