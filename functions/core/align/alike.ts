import { words } from "../language/tokens.ts";
import type { Alignable } from "../model.ts";
import { assign, type Edge } from "./assignment.ts";
import { index } from "./candidates.ts";
import { dice, type Features, profile, scales } from "./features.ts";
import { type Pairing, pair, unpaired } from "./pairing.ts";

/**
 * Least likeness of one pledge's two wordings, 0 to 1. Below it they are taken for one dropped and one new
 * pledge. Measured on the open manifesto's page histories, see test/evaluation/alignment.ts.
 */
const leastLikeness = 0.45;
/** How much of the likeness the headings and the open sentence above make; the words make the rest. */
const surroundingsWeight = 0.1;
/** How much of the likeness standing at the expected place makes. */
const placeWeight = 0.1;
/** Least likeness of words alone, where surroundings and place are the same. */
const leastWording =
  (leastLikeness - surroundingsWeight - placeWeight) / (1 - surroundingsWeight - placeWeight);

/**
 * Least share of its own weight that a text then has in common with the other: the shared weight s is at most the
 * other's, so 2s / (w + s) ≥ leastWording at the least.
 */
const leastShared = leastWording / (2 - leastWording);

/** Pairs what is left by likeness of words, then of surroundings and place, one to one. */
export function pairAlike(
  before: readonly Alignable[],
  after: readonly Alignable[],
  features: Features,
  pairing: Pairing,
): void {
  const index_ = index(features.before, unpaired(pairing.ofBefore), features.weights, leastShared);
  const { totals } = features;
  const scale = scales(features.weights);
  const surroundings = surroundingsLikeness(before, after);
  const expected = expectedPlaces(pairing.ofAfter);
  const edges: Edge[] = [];
  for (const j of unpaired(pairing.ofAfter)) {
    const words = features.after[j] ?? new Int32Array();
    scale.set(words);
    for (const i of index_.candidates(words, expected[j] ?? 0)) {
      const wording = dice(
        scale.shared(features.before[i] ?? words),
        totals.before[i] ?? 0,
        totals.after[j] ?? 0,
      );
      if (wording < leastWording) continue;
      const place = 1 / (1 + Math.abs(i - (expected[j] ?? 0)));
      const likeness =
        wording * (1 - surroundingsWeight - placeWeight) +
        surroundings(i, j) * surroundingsWeight +
        place * placeWeight;
      if (likeness > leastLikeness) edges.push({ before: i, after: j, worth: likeness - leastLikeness });
    }
  }
  for (const edge of assign(edges)) pair(pairing, edge.before, edge.after);
}

/** For every position of a list the position of the other where it would stand if only it were new. */
export function expectedPlaces(partners: Int32Array): Int32Array {
  const expected = new Int32Array(partners.length);
  let next = 0;
  partners.forEach((partner, j) => {
    expected[j] = next;
    next = (partner === -1 ? next : partner) + 1;
  });
  return expected;
}

/** Likeness, 0 to 1, of headings and open sentence. Many pledges share them, so each two are compared once. */
function surroundingsLikeness(before: readonly Alignable[], after: readonly Alignable[]) {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const idOf = (unit: Alignable) => {
    const text = [...unit.headings, unit.stem ?? ""].join("\n");
    const known = ids.get(text);
    if (known !== undefined) return known;
    ids.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const ofBefore = before.map(idOf);
  const ofAfter = after.map(idOf);
  const split = texts.map((text) => words(text));
  const { before: profiles, weights, totals } = profile(split, []);
  const scale = scales(weights);
  const known = new Map<number, number>();

  return (i: number, j: number): number => {
    const [a, b] = [ofBefore[i] ?? 0, ofAfter[j] ?? 0];
    if (a === b) return 1;
    const key = a * texts.length + b;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    scale.set(profiles[a] ?? new Int32Array());
    const likeness = dice(
      scale.shared(profiles[b] ?? new Int32Array()),
      totals.before[a] ?? 0,
      totals.before[b] ?? 0,
    );
    known.set(key, likeness);
    return likeness;
  };
}
