import { actionVerbs } from "../language/action-verbs.ts";
import { areSynonyms } from "../language/meanings.ts";
import { stemOf } from "../language/stems.ts";
import { isFunctionWord } from "../language/tokens.ts";

/** Of so many letters one may be wrong, and words shorter than that are never taken for misspelt. */
const lettersPerEdit = 4;

/** Whether two different words are taken for one and the same, misspelt, respelt or inflected. */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true;
  // "Hass" is "has": a letter doubled or not is a slip in function words too, a letter changed another word.
  if (Math.min(a.length, b.length) >= 3 && undoubled(a) === undoubled(b)) return true;
  if (/\d/.test(a + b) || isFunctionWord(a) || isFunctionWord(b)) return false;
  if (stemOf(a) === stemOf(b) || isInflection(a, b) || isInflection(b, a)) return true;
  const length = Math.min(a.length, b.length);
  if (isSlip(a, b) || isSlip(b, a)) return true;
  if (length < lettersPerEdit || a[0] !== b[0] || areOtherWords(a, b)) return false;
  const most = Math.floor(length / lettersPerEdit);
  return editDistance(undoubled(a), undoubled(b)) <= most || editDistance(a, b) <= most;
}

/** Letters of a word from which a syllable may be left out of it: "instructure". */
const lettersWithout = 9;

/** Whether the one is the other with a syllable left out, or a word of three letters with the last mistaken. */
function isSlip(a: string, b: string): boolean {
  if (a.length === 3 && b.length === 3)
    return a.slice(0, 2) === b.slice(0, 2) && !actionVerbs.has(a) && !actionVerbs.has(b);
  const missing = b.length - a.length;
  if (a.length < lettersWithout || missing < 2 || missing > 3) return false;
  let lead = 0;
  while (lead < a.length && a[lead] === b[lead]) lead++;
  return lead >= 2 && a.length - lead >= lettersPerEdit && a.slice(lead) === b.slice(lead + missing);
}

const isInflection = (word: string, base: string) =>
  base.length >= 3 && word.startsWith(base) && /^(?:s|es|d|ed|ing)$/.test(word.slice(base.length));

/** Doubled letters are what writers get wrong most. */
const undoubled = (word: string) => word.replace(/(.)\1/g, "$1");

/** Words that a small edit apart mean something else; the list holds those that promises use. */
const confusable = [
  ["county", "country"],
  ["council", "counsel"],
  ["house", "hours"],
  ["trial", "trail"],
  ["rural", "rurals"],
  ["local", "loyal"],
  ["public", "publish"],
  ["personal", "personnel"],
  ["prescribe", "proscribe"],
  ["adopt", "adapt"],
  ["affect", "effect"],
  ["weekly", "weekday"],
  ["fortnightly", "fortnight"],
] as const;

function areOtherWords(a: string, b: string): boolean {
  return confusable.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** Words up to which a text is searched for other spellings and synonyms too: the work grows with their square. */
const searchedWords = 400;

/** Answers whether a text, given as words, says a word: the word itself, another spelling of it or a synonym. */
export function saidIn(text: readonly string[]): (word: string) => boolean {
  const plain = new Set(text);
  const stems = new Set(text.map(stemOf));
  const roots = new Set(text.flatMap((said) => rootOf(said) ?? []));
  return (word) => {
    const stem = stemOf(word);
    const root = rootOf(word);
    if (plain.has(word) || stems.has(stem) || (root !== null && roots.has(root))) return true;
    if (text.length > searchedWords) return false;
    for (const said of stems) if (areSynonyms(stem, said)) return true;
    for (const said of plain) if (areSpellings(word, said)) return true;
    return false;
  };
}

const derivation =
  /(?:i[sz]ations?|ations?|[it]ions?|ments?|ances?|ences?|ings?|ally|ed|als?|ly|i[sz]ed?|i[sz]es|i[sz]ing|ers?|ors?|es?|s)$/;
/** Letters that must be left for a word to be known by its root. */
const lettersOfRoot = 4;

/** What a word derives from, roughly: "removal" and "remove", "publication" and "publications". */
function rootOf(word: string): string | null {
  const root = word.replace(derivation, "");
  return root.length < lettersOfRoot || /\d/.test(root) ? null : root;
}

/** Edits that turn one word into the other: letters added, dropped, replaced, or two neighbours swapped. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
