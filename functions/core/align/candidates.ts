import type { Profile } from "./features.ts";

/** Candidates kept for one text; chosen: more finds no further pair on the open histories. */
const kept = 10;
/** Texts up to which a feature's places are read in full. A feature in more texts says little. */
const fewTexts = 128;
/**
 * Places read of a feature in more texts: those nearest to where the text is expected. It keeps the work linear,
 * even where all texts are alike.
 */
const nearest = 32;
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
 * @param least share of its own weight that a text must share with another to be asked for. Once the features left
 *   weigh less, they cannot make a candidate of a text that shares nothing rarer, so the commonest are never read
 *   (the prefix filter of set similarity joins: Chaudhuri, Ganti & Kaushik, ICDE 2006).
 */
export function index(
  profiles: readonly Profile[],
  positions: readonly number[],
  weights: Float64Array,
  least: number,
): Index {
  // By feature id; an array, as a map costs more to ask than the places to read.
  const places = new Array<number[] | undefined>(weights.length);
  for (const position of positions) {
    const features = profiles[position] ?? new Int32Array();
    for (let k = 0; k < features.length; k++) {
      const id = features[k] ?? 0;
      const known = places[id];
      if (known === undefined) places[id] = [position];
      else known.push(position);
    }
  }
  const scores = new Float64Array(profiles.length);
  // Written over by every question, so that asking makes no garbage.
  const touched = new Int32Array(profiles.length);
  const shared = new Int32Array(weights.length);
  const { ranking, ranks } = rankedBy(weights);
  const weightAt = (id: number) => weights[id] ?? 0;

  return {
    candidates(features, expected) {
      let [needed, left, few] = [0, 0, 0];
      let count = 0;
      for (let k = 0; k < features.length; k++) {
        const id = features[k] ?? 0;
        needed += weightAt(id) * least;
        const texts = places[id]?.length ?? 0;
        if (texts === 0) continue;
        left += weightAt(id);
        if (texts <= fewTexts) few++;
        shared[count++] = ranks[id] ?? 0;
      }
      const ranked = shared.subarray(0, count).sort();
      let [touchedCount, unread] = [0, 0];
      for (let r = 0; r < count; r++) {
        if (left < needed) break;
        const id = ranking[ranked[r] ?? 0] ?? 0;
        left -= weightAt(id);
        const list = places[id] ?? [];
        if (list.length > fewTexts) unread += weightAt(id);
        if (list.length > fewTexts && few >= telling) continue;
        const start = list.length <= fewTexts ? 0 : stretchAbout(list, expected);
        const end = list.length <= fewTexts ? list.length : start + nearest;
        const weight = weightAt(id);
        for (let k = start; k < end; k++) {
          const position = list[k] ?? 0;
          const score = scores[position] ?? 0;
          if (score === 0) touched[touchedCount++] = position;
          scores[position] = score + weight;
        }
      }
      // What was not read may be shared too; those that even then share too little are no candidates.
      const enough = needed - left - unread;
      const found = touched.subarray(0, touchedCount);
      const best = strongest(found, scores, enough, expected);
      for (let k = 0; k < found.length; k++) scores[found[k] ?? 0] = 0;
      return best;
    },
  };
}

/** The features from the heaviest to the lightest, and each one's place among them. */
function rankedBy(weights: Float64Array) {
  const ranking = Int32Array.from(weights, (_, id) => id);
  ranking.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const ranks = new Int32Array(weights.length);
  for (let rank = 0; rank < ranking.length; rank++) ranks[ranking[rank] ?? 0] = rank;
  return { ranking, ranks };
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
function strongest(touched: Int32Array, scores: Float64Array, enough: number, expected: number): number[] {
  const best: number[] = [];
  const precedes = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    if (difference !== 0) return difference > 0;
    const nearer = Math.abs(a - expected) - Math.abs(b - expected);
    return nearer === 0 ? a < b : nearer < 0;
  };
  for (let t = 0; t < touched.length; t++) {
    const position = touched[t] ?? 0;
    if ((scores[position] ?? 0) < enough) continue;
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
