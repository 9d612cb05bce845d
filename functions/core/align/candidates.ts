import type { Profile } from "./features.ts";

/** Candidates kept for one text; on the labelled histories and constructed edits more find no further pair. */
const kept = 5;
/** Features of a text that are asked for, the rarest first: who shares none of them is not like it. */
const asked = 10;
/**
 * Places read of one feature: all where it stands in no more texts, else those nearest to where the text is
 * expected. It keeps the work linear, even where all texts are alike.
 */
const nearest = 32;

/** Answers which texts share most with a given one. */
export type Index = {
  /**
   * @param expected the position about which the text is expected; ties go to the nearest
   * @param least weight of the features asked for that a candidate shares
   * @returns positions, best first
   */
  candidates(features: Profile, expected: number, least: number): readonly number[];
};

/**
 * An inverted index of some texts.
 *
 * @param profileAt the profile of the text at a position
 * @param positions those to be found, ascending
 * @param length of the list that they are positions of
 */
export function index(
  profileAt: (position: number) => Profile,
  positions: readonly number[],
  length: number,
  weights: Float64Array,
): Index {
  // By feature id; an array, as a map costs more to ask than the places to read.
  const places = new Array<number[] | undefined>(weights.length);
  for (const position of positions) {
    const features = profileAt(position);
    for (let k = 0; k < features.length; k++) {
      const id = features[k] ?? 0;
      const known = places[id];
      if (known === undefined) places[id] = [position];
      else known.push(position);
    }
  }
  const scores = new Float64Array(length);
  // Written over by every question, so that asking makes no garbage.
  const touched = new Int32Array(length);
  const rarest = new Int32Array(asked);

  return {
    candidates(features, expected, least) {
      const count = rarestOf(features, places, weights, rarest);
      let touchedCount = 0;
      for (let r = 0; r < count; r++) {
        const id = rarest[r] ?? 0;
        const list = places[id] ?? [];
        const start = list.length <= nearest ? 0 : stretchAbout(list, expected);
        const end = Math.min(list.length, start + nearest);
        const weight = weights[id] ?? 0;
        for (let k = start; k < end; k++) {
          const position = list[k] ?? 0;
          const score = scores[position] ?? 0;
          if (score === 0) touched[touchedCount++] = position;
          scores[position] = score + weight;
        }
      }
      const found = touched.subarray(0, touchedCount);
      const best = strongest(found, scores, expected, least);
      for (let k = 0; k < found.length; k++) scores[found[k] ?? 0] = 0;
      return best;
    },
  };
}

/** Writes the heaviest features that any indexed text has, heaviest first, into `into`; returns how many. */
function rarestOf(
  features: Profile,
  places: readonly (number[] | undefined)[],
  weights: Float64Array,
  into: Int32Array,
): number {
  let count = 0;
  for (let k = 0; k < features.length; k++) {
    const id = features[k] ?? 0;
    if (places[id] === undefined) continue;
    const weight = weights[id] ?? 0;
    let at = Math.min(count, asked - 1);
    if (count === asked && weight <= (weights[into[at] ?? 0] ?? 0)) continue;
    for (; at > 0; at--) {
      const above = into[at - 1] ?? 0;
      if ((weights[above] ?? 0) >= weight) break;
      into[at] = above;
    }
    into[at] = id;
    if (count < asked) count++;
  }
  return count;
}

/** Where the stretch nearest to `expected` begins in an ascending list longer than it. */
function stretchAbout(list: readonly number[], expected: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low - nearest / 2, list.length - nearest));
}

/** The few highest-scored positions, kept in order by insertion: sorting them all would cost more. */
function strongest(touched: Int32Array, scores: Float64Array, expected: number, least: number): number[] {
  const best: number[] = [];
  const precedes = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    if (difference !== 0) return difference > 0;
    const nearer = Math.abs(a - expected) - Math.abs(b - expected);
    return nearer === 0 ? a < b : nearer < 0;
  };
  for (let t = 0; t < touched.length; t++) {
    const position = touched[t] ?? 0;
    if ((scores[position] ?? 0) < least) continue;
    const last = best[kept - 1];
    if (last !== undefined && !precedes(position, last)) continue;
    let at = Math.min(best.length, kept - 1);
    for (; at > 0; at--) {
      const above = best[at - 1] ?? 0;
      if (!precedes(position, above)) break;
      best[at] = above;
    }
    best[at] = position;
  }
  return best;
}
