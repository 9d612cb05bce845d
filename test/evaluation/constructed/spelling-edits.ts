import type { Draw } from "./draw.ts";
import { cosmetic, type EditKind, eitherWay } from "./edit.ts";

/** Edits that only change how a sentence is written. */
const cosmeticEdit = (kind: string, change: (sentence: string, draw: Draw) => string | null): EditKind => ({
  kind,
  edit: (sentence, draw) => {
    const after = change(sentence, draw);
    return after === null || after === sentence
      ? null
      : eitherWay({ before: sentence, after, truth: cosmetic }, draw);
  },
});

/** A long word of the sentence with two neighbouring letters swapped, one left out or one said twice. */
function misspelt(sentence: string, draw: Draw): string | null {
  const long = [...sentence.matchAll(/\b[a-z]{8,}\b/g)];
  if (long.length === 0) return null;
  const { 0: word, index } = draw.one(long);
  const at = 2 + draw.number(word.length - 5);
  const [lead, a, b, tail] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const slip = draw.one([`${b}${a}`, a, `${a}${a}${b}`]);
  return sentence.slice(0, index) + lead + slip + tail + sentence.slice(index + word.length);
}

export const spellingEdits: readonly EditKind[] = [
  cosmeticEdit("misspelling", misspelt),
  cosmeticEdit("British and American spelling", (sentence) =>
    sentence.replace(
      /([a-z]{3,})is(e|ed|ing|ation)\b(?<!(?:prom|ra|pra|exerc|superv|adv|rev|d|prem|telev|comprom|franch|surpr|enterpr|w)is(?:e|ed|ing|ation))/,
      "$1iz$2",
    ),
  ),
  cosmeticEdit("punctuation", (sentence, draw) =>
    draw.one([
      sentence.replace(/\.$/, ""),
      sentence.replace(/\.$/, ";"),
      sentence.replace(/,/, ""),
      sentence.replace(/'/g, "’"),
      sentence.replace(/ - /g, " – "),
    ]),
  ),
  cosmeticEdit("capitals", (sentence, draw) => {
    const { index } = draw.one([...sentence.matchAll(/(?<= )[a-z]/g)]);
    return sentence.slice(0, index) + sentence.charAt(index).toUpperCase() + sentence.slice(index + 1);
  }),
  cosmeticEdit("reflow", (sentence, draw) => {
    const { index } = draw.one([...sentence.matchAll(/ /g)]);
    return `${sentence.slice(0, index)}${draw.one(["  ", "\n", "\u00a0", "\n  "])}${sentence.slice(index + 1)}`;
  }),
  cosmeticEdit("mark-up", (sentence, draw) => {
    const words = [...sentence.matchAll(/\b[a-z]{5,}\b/g)];
    if (words.length === 0) return null;
    const { 0: word, index } = draw.one(words);
    const marked = draw.one([
      `**${word}**`,
      `[${word}](https://example.org/page)`,
      `“${word}”`,
      `${word}[3]`,
      `${word}[^2]`,
    ]);
    return sentence.slice(0, index) + marked + sentence.slice(index + word.length);
  }),
];
