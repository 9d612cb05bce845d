import type { Profile } from "./features.ts";

/** Candidates kept for one text; chosen: more finds no further pair on the open histories. */
const kept = 10;
/**
 * Longest stretch read of one feature's places. A feature in more texts than this says little, and reading only
 * the places nearest to where the text is expected keeps the work linear, even where all texts are alike.
 */
const stretch = 128;
/** Features in few texts that are enough to find a text by; those in many are read only where these are fewer. */
const telling = 6;

/** Answers which texts share most with a given one. */
export type Index = {
  /**
   * @param expected the position about which the text is expected; ties go to the nearest
   * @returns positions, best first
   */
  candidates(features: Profile, expected: number): number[];
};

/**
 * An inverted index of some texts.
 *
 * @param profiles all texts of the list
 * @param positions those to be found, ascending
 */
export function index(
  profiles: readonly Profile[],
  positions: readonly number[],
  weights: Float64Array,
): Index {
  const places = new Map<number, number[]>();
  for (const position of positions) {
    for (const id of profiles[position] ?? []) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [position]);
      else known.push(position);
    }
  }
  const scores = new Float64Array(profiles.length);

  return {
    candidates(features, expected) {
      const lists = [...features].flatMap((id) => {
        const list = places.get(id);
        return list === undefined ? [] : [{ list, weight: weights[id] ?? 0 }];
      });
      const short = lists.filter(({ list }) => list.length <= stretch);
      const touched: number[] = [];
      for (const { list, weight } of short.length >= telling ? short : lists) {
        const start = list.length <= stretch ? 0 : stretchAbout(list, expected);
        const end = Math.min(list.length, start + stretch);
        for (let k = start; k < end; k++) {
          const position = list[k] ?? 0;
          if (scores[position] === 0) touched.push(position);
          scores[position] = (scores[position] ?? 0) + weight;
        }
      }
      const best = strongest(touched, scores, expected);
      for (const position of touched) scores[position] = 0;
      return best;
    },
  };
}

/** Where the stretch nearest to `expected` begins in an ascending list longer than it. */
function stretchAbout(list: readonly number[], expected: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low - stretch / 2, list.length - stretch));
}

/** The few highest-scored positions, kept in order by insertion: sorting them all would cost more. */
function strongest(touched: readonly number[], scores: Float64Array, expected: number): number[] {
  const best: number[] = [];
  const precedes = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    if (difference !== 0) return difference > 0;
    const nearer = Math.abs(a - expected) - Math.abs(b - expected);
    return nearer === 0 ? a < b : nearer < 0;
  };
  for (const position of touched) {
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
