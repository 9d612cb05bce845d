/** What stands before a list item's words. */
export type ListMarker = {
  /** Markers of one list share it: the bullet glyph itself, or the way its numbers are written. */
  readonly style: string;
  /** The item's words. */
  readonly rest: string;
  /** UTF-16 code units before `rest`. */
  readonly length: number;
  readonly numbered: boolean;
};

/** Glyphs that are never the start of a sentence. U+F0A7 to U+F0FC: Wingdings and Symbol bullets as Word maps them. */
const glyphBullet =
  /^([•‣◦▪▫■□●○◆◇◊⬥⬦◈◉◎☐☑☒★☆►▸▶➢➤➔➜➝➞→⇒✓✔✗❖⦁∙⁃\uf02d\uf0a7\uf0b7\uf0d8\uf0fc\uf06e\uf076])\s*(?=\S)/u;
/** Signs that also have other uses, so white space must follow; "o" is Word's second-level bullet, and no English word. */
const signBullet = /^([-–—*·+»>o])\s+(?=\S)/u;
/** Arrows, geometric and other drawn signs, pictures: bullets too where white space follows. */
const drawnBullet =
  /^([\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}])\ufe0f?\s+(?=\S)/u;
/** "3.6" before "million" or "miles" is an amount, as it goes on in small letters: items begin with their own words. */
const measures = [
  "hundred|thousand|million|billion|trillion|k|m|mn|bn|tn|per ?cent|percentage|times|pence|p",
  "miles?|mph|km|kilomet(?:re|er)s?|met(?:re|er)s?|hectares?|acres?|litres?|tonnes?|tons?|degrees?",
  "[kKMGT]Wh?|(?:kilo|mega|giga|tera)watts?|years?|months?|weeks?|days?|hours?|minutes?",
].join("|");
const section = new RegExp(
  `^\\d{1,2}(?:\\.\\d{1,2}){1,3}(?!\\s+(?:[%°‰]|(?:${measures})\\b))[.)]?\\s+(?=\\S)`,
);
const numberings: readonly (readonly [style: string, pattern: RegExp])[] = [
  ["1.1", section],
  ["1.", /^\d{1,3}\.\s+(?=\S)/],
  ["1)", /^\d{1,3}\)\s*(?=\S)/],
  ["(1)", /^\(\d{1,3}\)\s*(?=\S)/],
  ["(i)", /^\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)\s*(?=\S)/],
  ["i)", /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})[.)]\s+(?=\S)/],
  ["a)", /^[a-z][.)]\s+(?=\S)/],
  ["A)", /^[A-Z]\)\s+(?=\S)/],
  ["①", /^[\u2460-\u2473\u2776-\u277f]\s*(?=\S)/],
  ["(a)", /^\([a-zA-Z]\)\s*(?=\S)/],
];

/** Reads the bullet or number that a line starts with; null when it starts with words. */
export function readListMarker(line: string): ListMarker | null {
  const bullet = glyphBullet.exec(line) ?? signBullet.exec(line) ?? drawnBullet.exec(line);
  if (bullet) return marker(line, bullet[0].length, bullet[1] ?? "•", false);
  for (const [style, pattern] of numberings) {
    const found = pattern.exec(line);
    if (found) return marker(line, found[0].length, style, true);
  }
  return null;
}

const marker = (line: string, length: number, style: string, numbered: boolean): ListMarker => ({
  style,
  rest: line.slice(length),
  length,
  numbered,
});

/** Whether a text is nothing but a bullet or a list number, as PDFs draw them apart from the words. */
export function isBareMarker(text: string): boolean {
  return text.length <= 6 && readListMarker(`${text} X`)?.rest === "X";
}

/** Words that only count what they stand before: "Year 1" or "Ward 1" would say something of it. */
const countingLabel =
  /^(?:pledge|promise|commitment|priority|action|proposal|policy|point|demand|measure|aim|goal|objective|step)\s+(\d{1,2})\s*[.:)]?$/i;

/** The number in a text that is nothing but a word that counts and a number: 3 in "Pledge 3:"; null in others. */
export function countOf(text: string): number | null {
  const number = text.length <= 20 ? countingLabel.exec(text)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
