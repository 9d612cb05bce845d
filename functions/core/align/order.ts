/** A 1:1 pair of positions; `exact` where not one character differs; `size` tells how much text it is, see `sizeOf`. */
export type Pair = {
  readonly before: number;
  readonly after: number;
  readonly exact: boolean;
  readonly size: number;
};

/** How many times its own weight a heading weighs: where one unit and a heading changed places, the unit moved. */
const headingWeight = 2;

/**
 * How much a unit weighs as something moved: the logarithm of its length, a whole number. A long paragraph outweighs
 * a short item, but readers count what moved by pieces more than by characters, and a few characters decide nothing.
 */
export const sizeOf = (characters: number, isHeading: boolean): number =>
  Math.round(Math.log2(1 + characters)) * (isHeading ? headingWeight : 1);

/**
 * Which pairs kept their order: of all sets of pairs that ascend in both lists, one with the most text, and of
 * those one with the most exact pairs. All others moved: the least that had to. Time n · log n.
 *
 * @param pairs ascending by `before`
 * @returns 1 for each pair that kept its order, 0 for each that moved
 */
export function unmovedPairs(pairs: readonly Pair[]): Uint8Array {
  // One number ranks a chain: its text first, then its exact pairs. Even an empty text counts.
  const worth = (pair: Pair) => (pairs.length + 1) * (pair.size + 1) + (pair.exact ? 1 : 0);
  const length = pairs.reduce((most, p) => Math.max(most, p.after + 1), 0);
  // Fenwick tree over `after`: the best chain that ends at or before a position, as the index of its last pair.
  const best = new Int32Array(length + 1).fill(-1);
  const chain = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);
  const worthOf = (k: number) => (k === -1 ? 0 : (chain[k] ?? 0));
  let last = -1;
  pairs.forEach((pair, k) => {
    let before = -1;
    for (let at = pair.after; at > 0; at -= at & -at) {
      const k2 = best[at] ?? -1;
      if (worthOf(k2) > worthOf(before)) before = k2;
    }
    previous[k] = before;
    chain[k] = worthOf(before) + worth(pair);
    for (let at = pair.after + 1; at <= length; at += at & -at) {
      if (worthOf(k) > worthOf(best[at] ?? -1)) best[at] = k;
    }
    if (worthOf(k) > worthOf(last)) last = k;
  });
  const unmoved = new Uint8Array(pairs.length);
  for (let k = last; k !== -1; k = previous[k] ?? -1) unmoved[k] = 1;
  return unmoved;
}
