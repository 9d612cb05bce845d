/** Verbs of several words, as patterns of words in small letters, with the one word by which they are known. */
const phrases: readonly (readonly [first: RegExp, rest: string, name: string])[] = [
  [/^mak(?:e|es|ing)$/, "sure", "make-sure"],
  [/^get(?:s|ting)?$/, "rid of", "get-rid-of"],
  [/^do(?:es|ing)?$/, "away with", "do-away-with"],
  [/^bring(?:s|ing)?$/, "in", "bring-in"],
  [/^set(?:s|ting)?$/, "up", "set-up"],
  [/^put(?:s|ting)?$/, "in place", "put-in-place"],
  [/^put(?:s|ting)?$/, "an end to", "put-an-end-to"],
  [/^bring(?:s|ing)?$/, "an end to", "put-an-end-to"],
  [/^tak(?:e|es|ing)$/, "part", "take-part"],
  [/^cut(?:s|ting)?$/, "back", "cut-back"],
  [/^mak(?:e|es|ing)$/, "use of", "make-use-of"],
];

/** A verb of several words: the name by which it is known, and of how many words it is. */
export type Phrase = { readonly name: string; readonly length: number };

/** The verb of several words that begins at a place; null where there is none. Its name has hyphens, as no word has. */
export function phraseAt(words: readonly string[], place: number): Phrase | null {
  const word = words[place] ?? "";
  for (const [first, rest, name] of phrases) {
    if (!first.test(word)) continue;
    const following = rest.split(" ");
    if (following.every((next, k) => words[place + 1 + k] === next))
      return { name, length: following.length + 1 };
  }
  return null;
}
