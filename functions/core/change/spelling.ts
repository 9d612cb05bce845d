import { areSynonyms } from "../language/meanings.ts";
import { stemOf } from "../language/stems.ts";
import { isFunctionWord } from "../language/tokens.ts";

/** Of so many letters one may be wrong, and words shorter than that are never taken for misspelt. */
const lettersPerEdit = 4;

/** Whether two different words are taken for one and the same, misspelt, respelt or inflected. */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b) || isFunctionWord(a) || isFunctionWord(b)) return false;
  if (stemOf(a) === stemOf(b)) return true;
  const length = Math.min(a.length, b.length);
  if (length < lettersPerEdit || a[0] !== b[0] || areOtherWords(a, b)) return false;
  return editDistance(undoubled(a), undoubled(b)) <= Math.floor(length / lettersPerEdit);
}

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

/** Whether two words mean the same to the judge: one word in two spellings, or synonyms. */
export function sayTheSame(a: string, b: string): boolean {
  return areSpellings(a, b) || areSynonyms(stemOf(a), stemOf(b));
}

/** Edits that turn one word into the other: letters added, dropped, replaced, or two neighbours swapped. */
export function editDistance(a: string, b: string): number {
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
