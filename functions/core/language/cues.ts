/** Slots that say whether any word may have a hash, a power of 2: some 400 words leave nearly all of them free. */
const slots = 2 ** 14;
const hashBegun = 0x811c9dc5;
const hashGoesOn = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const isSmallLetter = (code: number) => code >= 97 && code <= 122;

/**
 * Makes a quick look at which kinds of things a text may speak of. Each kind has words, in small letters, of which
 * it needs at least one; where none of them stands, slower rules have nothing to find and need not look. Most words
 * are passed over by their hashes, without being cut out of the text.
 */
export function cuesOf<Kind extends string>(
  lists: Readonly<Record<Kind, string>>,
): (text: string) => (kind: Kind) => boolean {
  const kinds = Object.keys(lists) as Kind[];
  const bits = new Map(kinds.map((kind, at) => [kind, 1 << at]));
  const known = new Map<string, number>();
  const mayBe = new Uint8Array(slots);
  for (const kind of kinds) {
    for (const word of lists[kind].split(/\s+/)) {
      known.set(word, (known.get(word) ?? 0) | (bits.get(kind) ?? 0));
      let hash = hashBegun;
      for (let at = 0; at < word.length; at += 1) hash = hashGoesOn(hash, word.charCodeAt(at));
      mayBe[hash & (slots - 1)] = 1;
    }
  }
  return (text) => {
    const low = text.toLowerCase();
    let found = 0;
    for (let at = 0; at < low.length; at += 1) {
      const start = at;
      let hash = hashBegun;
      for (let code = low.charCodeAt(at); isSmallLetter(code); code = low.charCodeAt(at)) {
        hash = hashGoesOn(hash, code);
        at += 1;
      }
      if (at > start && mayBe[hash & (slots - 1)] === 1) found |= known.get(low.slice(start, at)) ?? 0;
    }
    return (kind) => (found & (bits.get(kind) ?? 0)) !== 0;
  };
}
