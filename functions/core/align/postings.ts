import type { Sequences } from "./sequences.ts";

/** By feature: the positions at which it stands, ascending. */
export type Postings = Sequences;

/**
 * @param profiles by text: its features
 * @param texts of a list by position: the number of its text
 * @param positions those of the list that count, ascending
 * @param features how many there are
 */
export function postingsOf(
  profiles: Sequences,
  texts: Int32Array,
  positions: Int32Array,
  features: number,
): Postings {
  const forEach = (visit: (feature: number, position: number) => void) => {
    for (const position of positions) {
      const text = texts[position] ?? 0;
      const end = profiles.starts[text + 1] ?? 0;
      for (let at = profiles.starts[text] ?? 0; at < end; at++) visit(profiles.items[at] ?? 0, position);
    }
  };
  const starts = new Int32Array(features + 1);
  forEach((feature) => {
    starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  });
  for (let k = 0; k < features; k++) starts[k + 1] = (starts[k + 1] ?? 0) + (starts[k] ?? 0);
  const items = new Int32Array(starts[features] ?? 0);
  const next = starts.slice();
  forEach((feature, position) => {
    const at = next[feature] ?? 0;
    items[at] = position;
    next[feature] = at + 1;
  });
  return { items, starts };
}

/** Where the `most` positions nearest to the one expected begin, among those of the feature; all if they are no more. */
export function nearestAmong(
  { items, starts }: Postings,
  feature: number,
  expected: number,
  most: number,
): number {
  const [start, end] = [starts[feature] ?? 0, starts[feature + 1] ?? 0];
  if (end - start <= most) return start;
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  return Math.max(start, Math.min(low - most / 2, end - most));
}
