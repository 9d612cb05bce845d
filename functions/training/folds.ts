/** Numbers from 0 up to 1 that a seed determines (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Deals documents into folds of about the same number of units, so that no document is in two: largest
 * first, each to the fold that has least; those of one size in an order that the seed shuffles.
 * The answer is each document's fold, 0-based.
 */
export function foldsOf(sizes: readonly number[], count: number, seed: number): number[] {
  const next = numbersFrom(seed);
  const order = sizes
    .map((size, document) => ({ size, document, ticket: next() }))
    .toSorted((a, b) => b.size - a.size || a.ticket - b.ticket);
  const filled = Array.from({ length: count }, () => 0);
  const fold = sizes.map(() => 0);
  for (const { size, document } of order) {
    const least = filled.indexOf(Math.min(...filled));
    filled[least] = (filled[least] ?? 0) + size;
    fold[document] = least;
  }
  return fold;
}
