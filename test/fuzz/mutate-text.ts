import type { Chance } from "./random.ts";

/** Numbers at which sizes, counts and offsets break. */
const numbers = [
  "0",
  "-1",
  "1",
  "255",
  "65536",
  "99999",
  "2147483648",
  "4294967295",
  "1e30",
  "-1e-30",
  "NaN",
  "1".repeat(40),
];

type TextMutation = (text: string, chance: Chance, snippets: readonly string[]) => string;

const part = (text: string, chance: Chance, longest: number): [number, number] => {
  const start = chance.below(text.length);
  return [start, Math.min(text.length, start + 1 + chance.below(longest))];
};

const insert: TextMutation = (text, chance, snippets) => {
  const at = chance.below(text.length);
  const copies = chance.pick([1, 1, 10, 1_000]);
  return text.slice(0, at) + chance.pick(snippets).repeat(copies) + text.slice(at);
};
const remove: TextMutation = (text, chance) => {
  const [start, end] = part(text, chance, 300);
  return text.slice(0, start) + text.slice(end);
};
const repeat: TextMutation = (text, chance) => {
  const [start, end] = part(text, chance, 300);
  return text.slice(0, end) + text.slice(start, end).repeat(1 + chance.below(100)) + text.slice(end);
};
const move: TextMutation = (text, chance) => {
  const [start, end] = part(text, chance, 300);
  const rest = text.slice(0, start) + text.slice(end);
  const at = chance.below(rest.length + 1);
  return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
};
const renumber: TextMutation = (text, chance) => {
  const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
  if (found.length === 0) return text;
  const { index, 0: number } = chance.pick(found);
  return text.slice(0, index) + chance.pick(numbers) + text.slice(index + number.length);
};

const mutations = [insert, remove, repeat, move, renumber, renumber];

/**
 * Damages text in one to four places, where something of its grammar is likely to be hit.
 *
 * @param snippets pieces of the grammar that may be strewn in
 */
export function mutateText(text: string, chance: Chance, snippets: readonly string[]): string {
  let damaged = text;
  for (let count = 1 + chance.below(4); count > 0 && damaged !== ""; count--) {
    damaged = chance.pick(mutations)(damaged, chance, snippets);
  }
  return damaged;
}

export const markup = [
  "<div>",
  "</div>",
  "<ul><li>",
  "<table><tr><td>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<p style='",
  "&#x110000;",
  "&amp;amp",
  "<script>",
  "<svg>",
  "<template>",
  "<a href=",
  "\u0000",
  "\ud800",
  "<",
];
export const wordMarkup = [
  "<w:p>",
  "</w:p>",
  "<w:r><w:t>",
  "<w:tbl><w:tr><w:tc>",
  "</w:tbl>",
  "<w:ins w:id='1'>",
  "<w:del>",
  "<w:numPr><w:ilvl w:val='99'/></w:numPr>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "<mc:AlternateContent><mc:Fallback>",
  "<w:fldChar w:fldCharType='begin'/>",
  "<w:sdt><w:sdtContent>",
  "]]>",
  "<",
];
export const pdfTokens = [
  "<<",
  ">>",
  "[",
  "]",
  "(",
  ")",
  " q ",
  " BT ",
  " ET ",
  " Tj ",
  " cm ",
  "/Fm0 Do ",
  "BI /W 99999 /H 99999 ID ",
  " 0 0 0 0 0 0 Tm ",
  "BDC ",
  "EMC ",
  " 1 0 R ",
  "stream\n",
  "endobj\n",
  "<FEFF",
  "%",
];
export const prose = [
  "- ",
  "    1. ",
  "> ",
  "**",
  "[",
  "](",
  "```\n",
  "| a ",
  "|---",
  "\f",
  "\u00a0",
  "\u202e",
  "\u0300",
  "#",
  "===\n",
  "\r",
  "\ufeff",
];
