import { assign } from "./assignment.ts";
import { index } from "./candidates.ts";
import type { Features } from "./features.ts";
import { likenessOf, logOdds, mostLogOdds } from "./likeness.ts";
import { type Pairing, pair, unpaired } from "./pairing.ts";
import { leastContained } from "./parts.ts";
import type { Signs } from "./signs.ts";
import type { Wordings } from "./wordings.ts";

/** Least share of a text's weight that its rarest words must have found in another for the two to be compared. */
const leastFound = 0.1;

/** Pairs, one at each place, that are likelier than not, and their log odds. */
type Likely = { readonly before: number[]; readonly after: number[]; readonly worth: number[] };
/** Pairs, one at each place, of which one mostly stands in the other, and the share of the lighter that does. */
export type Contained = { readonly before: number[]; readonly after: number[]; readonly shares: number[] };

/**
 * Pairs what is left, one to one, so that the product of all odds is greatest: every pair is likelier than not to be
 * two versions of one unit. What makes it likely was learnt, see test/evaluation/learn-alignment.ts.
 *
 * @returns what was seen to stand in something else on the way, for units that came apart or were joined
 */
export function pairAlike(wordings: Wordings, features: Features, pairing: Pairing): Contained {
  const likely: Likely = { before: [], after: [], worth: [] };
  const contained: Contained = { before: [], after: [], shares: [] };
  const mayBe = (wording: number, share: number, length: number) =>
    share >= leastContained || mostLogOdds(wording, share, length) > 0;
  forEachCandidate(wordings, features, pairing, mayBe, (i, j, signs) => {
    const worth = logOdds(signs);
    if (worth > 0) {
      likely.before.push(i);
      likely.after.push(j);
      likely.worth.push(worth);
    }
    if (signs.contained >= leastContained) {
      contained.before.push(i);
      contained.after.push(j);
      contained.shares.push(signs.contained);
    }
  });
  const chosen = assign(likely, pairing.ofBefore.length, pairing.ofAfter.length);
  chosen.forEach((j, i) => {
    if (j !== -1) pair(pairing, i, j);
  });
  return contained;
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
  const { found, ask } = index(features, before.texts, unpaired(pairing.ofBefore));
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
    const count = ask(text, places.expected(j), least);
    for (let k = 0; k < count; k++) weigh(found[k] ?? 0);
    places.forEachInSameGap(j, (i) => {
      for (let k = 0; k < count; k++) if (found[k] === i) return;
      weigh(i);
    });
  }
}
