import { stemOf } from "./language/stems.ts";
import { isFunctionWord, words } from "./language/tokens.ts";

/**
 * Least share of the content words of the shorter of two texts that the other must say too for a pledge to go on as
 * something that is none. In the pairs of the OpenPolitics history that a reader calls versions it is .6 or more.
 */
const leastShared = 0.5;
/** Content words that two texts must share at least: one ("market") is a subject, no version. */
const fewestShared = 2;

/**
 * Whether a reader would call one text a version of the other although it is a pledge in one of them only. The aligner
 * pairs by what speaks for a pair, its place among its neighbours too; that a promise went on as something else is said
 * only where its words do.
 */
export function goesOnAs(before: string, after: string): boolean {
  const [old, now] = [words(before), words(after)];
  if (old.join(" ") === now.join(" ")) return true;
  const [a, b] = [contentOf(old), contentOf(now)];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= fewestShared && shared >= leastShared * Math.min(a.size, b.size);
}

const contentOf = (said: readonly string[]): Set<string> =>
  new Set(said.filter((word) => !isFunctionWord(word)).map(stemOf));
