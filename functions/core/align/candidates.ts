import type { Features } from "./features.ts";
import { nearestAmong, postingsOf } from "./postings.ts";

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
  /** What was found for the last question, best first; the next writes over it, so that asking makes no garbage. */
  readonly found: Int32Array;
  /**
   * @param text its number
   * @param expected the position about which it is expected; ties go to the nearest
   * @param least weight of the features asked for that a candidate shares
   * @returns how many positions were found
   */
  ask(text: number, expected: number, least: number): number;
};

/**
 * An inverted index of units.
 *
 * @param texts of their list by position: the number of the text
 * @param positions those to be found, ascending
 */
export function index(features: Features, texts: Int32Array, positions: Int32Array): Index {
  const { profiles, weights } = features;
  const postings = postingsOf(profiles, texts, positions, weights.length);
  const scores = new Float64Array(texts.length);
  const touched = new Int32Array(texts.length);
  const rarest = new Int32Array(asked);
  const found = new Int32Array(kept);

  /** Adds the weight of a feature to the positions read of it. Returns how many positions have been touched so far. */
  const score = (feature: number, expected: number, touchedBefore: number): number => {
    const start = nearestAmong(postings, feature, expected, nearest);
    const end = Math.min(postings.starts[feature + 1] ?? 0, start + nearest);
    const weight = weights[feature] ?? 0;
    let count = touchedBefore;
    for (let at = start; at < end; at++) {
      const position = postings.items[at] ?? 0;
      const known = scores[position] ?? 0;
      if (known === 0) touched[count++] = position;
      scores[position] = known + weight;
    }
    return count;
  };

  return {
    found,
    ask(text, expected, least) {
      const featureCount = heaviest(features, text, postings.starts, rarest);
      let touchedCount = 0;
      for (let r = 0; r < featureCount; r++) touchedCount = score(rarest[r] ?? 0, expected, touchedCount);
      let count = 0;
      for (let t = 0; t < touchedCount; t++) {
        const position = touched[t] ?? 0;
        if ((scores[position] ?? 0) >= least) count = insert(position, found, count, scores, expected);
      }
      for (let t = 0; t < touchedCount; t++) scores[touched[t] ?? 0] = 0;
      return count;
    },
  };
}

/** Writes the heaviest features of a text that stand anywhere into `into`, heaviest first; returns how many. */
function heaviest(
  { profiles, weights }: Features,
  text: number,
  starts: Int32Array,
  into: Int32Array,
): number {
  const end = profiles.starts[text + 1] ?? 0;
  let count = 0;
  for (let k = profiles.starts[text] ?? 0; k < end; k++) {
    const id = profiles.items[k] ?? 0;
    if (starts[id] === starts[id + 1]) continue;
    const weight = weights[id] ?? 0;
    let at = Math.min(count, into.length - 1);
    if (count === into.length && weight <= (weights[into[at] ?? 0] ?? 0)) continue;
    for (; at > 0; at--) {
      const above = into[at - 1] ?? 0;
      if ((weights[above] ?? 0) >= weight) break;
      into[at] = above;
    }
    into[at] = id;
    if (count < into.length) count++;
  }
  return count;
}

/** Inserts a position among the `count` best, in their order, if it is one of them: sorting them all would cost more. */
function insert(
  position: number,
  best: Int32Array,
  count: number,
  scores: Float64Array,
  expected: number,
): number {
  const score = scores[position] ?? 0;
  const distance = Math.abs(position - expected);
  const precedes = (other: number) => {
    const difference = score - (scores[other] ?? 0);
    if (difference !== 0) return difference > 0;
    const nearer = distance - Math.abs(other - expected);
    return nearer === 0 ? position < other : nearer < 0;
  };
  let at = Math.min(count, best.length - 1);
  if (count === best.length && !precedes(best[at] ?? 0)) return count;
  for (; at > 0; at--) {
    const above = best[at - 1] ?? 0;
    if (!precedes(above)) break;
    best[at] = above;
  }
  best[at] = position;
  return Math.min(count + 1, best.length);
}
