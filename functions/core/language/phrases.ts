/** Verbs and names of several words, as patterns of words in small letters, with the one word by which they are known. */
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
  [/^se(?:e|es|eing)$/, "to it that", "see-that"],
  [/^se(?:e|es|eing)$/, "that", "see-that"],
  [/^wip(?:e|es|ing)$/, "out", "wipe-out"],
  [/^stamp(?:s|ing)?$/, "out", "stamp-out"],
  [/^step(?:s|ping)?$/, "up", "step-up"],
  [/^speed(?:s|ing)?$/, "up", "speed-up"],
  [/^bring(?:s|ing)?$/, "back", "bring-back"],
  [/^carry(?:ing)?$/, "on", "carry-on"],
  [/^put(?:s|ting)?$/, "into practice", "put-into-practice"],
  [/^put(?:s|ting)?$/, "into effect", "put-into-effect"],
  [/^deal(?:s|ing)?$/, "with", "deal-with"],
  [/^crack(?:s|ing)?$/, "down", "crack-down"],
  [/^clamp(?:s|ing)?$/, "down", "clamp-down"],
  [/^look(?:s|ing)?$/, "after", "look-after"],
  [/^look(?:s|ing)?$/, "into", "look-into"],
  [/^car(?:e|es|ing)$/, "for", "care-for"],
  [/^work(?:s|ing)?$/, "together", "work-together"],
  [/^giv(?:e|es|ing)$/, "priority to", "give-priority"],
  [/^tak(?:e|es|ing)$/, "into account", "take-into-account"],
  [/^tak(?:e|es|ing)$/, "account of", "take-account-of"],
  [/^push(?:es|ing)?$/, "ahead", "push-ahead"],
  [/^press(?:es|ing)?$/, "ahead", "press-ahead"],
  [/^young$/, "people", "young-people"],
  [/^trade$/, "unions", "trade-unions"],
  [/^local$/, "authority", "local-authority"],
  [/^local$/, "authorities", "local-authorities"],
  [/^united$/, "kingdom", "united-kingdom"],
  [/^national$/, "health service", "health-service"],
  [/^health$/, "service", "health-service"],
  [/^house$/, "of lords", "house-of-lords"],
  [/^house$/, "of commons", "house-of-commons"],
  [/^members$/, "of parliament", "members-of-parliament"],
  [/^red$/, "tape", "red-tape"],
  [/^counter$/, "productive", "counterproductive"],
];

/** Several words that are known as one: the name by which it is known, and of how many words it is. */
export type Phrase = { readonly name: string; readonly length: number };

/** The verb or name of several words that begins at a place; null where there is none. Its name has hyphens, as no word has. */
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
