import { assign, type Edge } from "./assignment.ts";
import { index } from "./candidates.ts";
import type { Features } from "./features.ts";
import { likenessOf, logOdds, mostLogOdds } from "./likeness.ts";
import { type Pairing, pair, unpaired } from "./pairing.ts";
import { type Containment, leastContained } from "./parts.ts";
import type { Signs } from "./signs.ts";
import type { Wordings } from "./wordings.ts";

/** Least share of a text's weight that its rarest words must have found in another for the two to be compared. */
const leastFound = 0.1;

/** Units of either list that mostly stand in one of the other. */
export type Containments = {
  readonly ofBefore: readonly Containment[];
  readonly ofAfter: readonly Containment[];
};

/**
 * Pairs what is left, one to one, so that the product of all odds is greatest: every pair is likelier than not to be
 * two versions of one unit. What makes it likely was learnt, see test/evaluation/learn-alignment.ts.
 *
 * @returns what was seen to stand in something else on the way, for units that came apart or were joined
 */
export function pairAlike(wordings: Wordings, features: Features, pairing: Pairing): Containments {
  const edges: Edge[] = [];
  const [ofBefore, ofAfter]: [Containment[], Containment[]] = [[], []];
  const mayBe = (wording: number, contained: number, length: number) =>
    contained >= leastContained || mostLogOdds(wording, contained, length) > 0;
  forEachCandidate(wordings, features, pairing, mayBe, (i, j, signs) => {
    const worth = logOdds(signs);
    if (worth > 0) edges.push({ before: i, after: j, worth });
    if (signs.contained < leastContained) return;
    const whole = features.totals[wordings.before.texts[i] ?? 0] ?? 0;
    const other = features.totals[wordings.after.texts[j] ?? 0] ?? 0;
    if (whole <= other) ofBefore.push({ whole: j, part: i, share: signs.contained });
    if (other <= whole) ofAfter.push({ whole: i, part: j, share: signs.contained });
  });
  for (const edge of assign(edges)) pair(pairing, edge.before, edge.after);
  return { ofBefore, ofAfter };
}

/** Visits the pairs of units without partner that share their rarest words, or a gap and some word. */
export function forEachCandidate(
  wordings: Wordings,
  features: Features,
  pairing: Pairing,
  mayBe: (wording: number, contained: number, length: number) => boolean,
  visit: (before: number, after: number, signs: Signs) => void,
): void {
  const { before, after } = wordings;
  const { candidates } = index(
    (i) => features.profiles[before.texts[i] ?? 0] ?? [],
    unpaired(pairing.ofBefore),
    before.units.length,
    features.weights,
  );
  const likeness = likenessOf(wordings, features, pairing, mayBe);
  const { places } = likeness;
  for (const j of unpaired(pairing.ofAfter)) {
    likeness.set(j);
    const weigh = (i: number) => {
      const signs = likeness.signs(i);
      if (signs !== null) visit(i, j, signs);
    };
    const text = after.texts[j] ?? 0;
    const least = (features.totals[text] ?? 0) * leastFound;
    const found = candidates(features.profiles[text] ?? [], places.expected(j), least);
    for (const i of found) weigh(i);
    places.forEachInSameGap(j, (i) => {
      if (!found.includes(i)) weigh(i);
    });
  }
}
