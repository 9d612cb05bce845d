import type { Stretch } from "./stretch.ts";

/**
 * Where two long token lists surely correspond: pairs of places of tokens that both have exactly once in a stretch,
 * as many as stand in the same order in both (patience difference, after B. Cohen's description). Ascending.
 */
export function anchorsOf(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Stretch,
): (readonly [number, number])[] {
  const [inA, inB] = [placesOfUnique(a, fromA, toA), placesOfUnique(b, fromB, toB)];
  const pairs = [...inA].flatMap(([token, i]) => {
    const j = inB.get(token);
    return j === undefined ? [] : [[i, j] as const];
  });
  return longestAscending(pairs);
}

function placesOfUnique(tokens: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let k = from; k < to; k++) {
    const token = tokens[k] ?? "";
    if (places.has(token)) repeated.add(token);
    places.set(token, k);
  }
  for (const token of repeated) places.delete(token);
  return places;
}

/** The longest sequence of pairs, given in order of their first number, in which the second ascends too. */
function longestAscending(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  /** At k: which pair ends the ascending sequence of k + 1 pairs that ends lowest. */
  const ends: number[] = [];
  const before: number[] = [];
  const second = (pair: number | undefined) => pairs[pair ?? -1]?.[1] ?? -1;
  for (const [k, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(ends[middle]) < j) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = k;
  }
  const found: (readonly [number, number])[] = [];
  for (let k = ends.at(-1) ?? -1; k !== -1; k = before[k] ?? -1) {
    const pair = pairs[k];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}
