/**
 * Makes a quick look at which kinds of things a text may speak of. Each kind has words, in small letters, of which
 * it needs at least one; where none of them stands, slower rules have nothing to find and need not look.
 */
export function cuesOf<Kind extends string>(
  lists: Readonly<Record<Kind, string>>,
): (text: string) => (kind: Kind) => boolean {
  const kinds = Object.keys(lists) as Kind[];
  const bits = new Map(kinds.map((kind, at) => [kind, 1 << at]));
  const known = new Map<string, number>();
  for (const kind of kinds) {
    for (const word of lists[kind].split(/\s+/)) {
      known.set(word, (known.get(word) ?? 0) | (bits.get(kind) ?? 0));
    }
  }
  return (text) => {
    let found = 0;
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) found |= known.get(word) ?? 0;
    return (kind) => (found & (bits.get(kind) ?? 0)) !== 0;
  };
}
