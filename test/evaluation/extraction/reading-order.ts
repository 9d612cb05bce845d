import type { Pair } from "./match-blocks.ts";

/**
 * How many blocks would have to be put elsewhere for the rest to stand in the author's order: the number of
 * pairs less the longest ascending run of places. 0 is the right order.
 */
export function outOfOrder(pairs: readonly Pair[]): number {
  const places = pairs.filter((pair) => pair.truth.ordered).map((pair) => pair.at);
  // Patience sorting: tails[k] is the lowest last place of an ascending run of k + 1 places.
  const tails: number[] = [];
  for (const place of places) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    tails[low] = place;
  }
  return places.length - tails.length;
}
