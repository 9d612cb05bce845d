import type { Features } from "./features.ts";
import { sequence } from "./sequences.ts";

/** Least share of a part's words that stand in its whole. */
export const leastContained = 0.65;
/** Least share of the whole's words that its parts cover together. */
const leastCovered = 0.6;
/** Least share of the whole's words that the parts cover and the part already paired does not. */
const leastGained = 0.15;
/** The same for a short part, if it and its whole have hardly a word that is not the other's. */
const leastGainedShort = 0.04;
/** Share of a short part's words, and of the whole's words by all parts, that makes it one. */
const nearlyAll = 0.9;

/** Pairs of units, one at each place, and which `share` of the lighter's words stands in the other, 0 to 1. */
export type Containments = {
  readonly wholes: readonly number[];
  readonly parts: readonly number[];
  readonly shares: readonly number[];
};
/** One list seen from the other: for each position the number of its text, and its partner or -1. */
export type Side = { readonly texts: Int32Array; readonly partners: Int32Array };
/** A unit that came apart: neighbouring `parts` of one list stand for `whole` of the other. */
export type Parting = { readonly whole: number; readonly parts: readonly number[] };

/**
 * Finds units of `wholes` whose words went to two or more neighbours in `parts`: a part without partner whose words
 * mostly stand in a whole joins it, beside the whole's partner if it has one.
 *
 * @param taken whether a whole may not come apart, as it is a part itself or is unchanged
 */
export function findPartings(
  wholes: Side,
  parts: Side,
  containments: Containments,
  features: Features,
  taken: (whole: number) => boolean,
): Parting[] {
  const textOf = (side: Side, position: number) => side.texts[position] ?? 0;
  const { wholeOf, shareOf } = wholesOf(wholes, parts, containments, features, taken);
  const isWholly = (part: number) => wholeOf[part] === -1 || (shareOf[part] ?? 0) >= nearlyAll;
  return [...joinedTo(wholeOf)]
    .sort(([a], [b]) => a - b)
    .flatMap(([whole, joined]) => {
      const partner = wholes.partners[whole] ?? -1;
      const run = longestRun(joined, partner);
      if (run.length < 2) return [];
      const covered = (by: readonly number[]) =>
        coverage(
          features,
          textOf(wholes, whole),
          by.map((part) => textOf(parts, part)),
        );
      const already = partner === -1 ? 0 : covered([partner]);
      const together = covered(run);
      const isShort = together >= nearlyAll && run.every(isWholly);
      const least = isShort ? leastGainedShort : leastGained;
      return together >= leastCovered && together - already >= least ? [{ whole, parts: run }] : [];
    });
}

/**
 * For each part without partner the whole that holds most of it, of equals the earlier, -1 if it mostly stands in none;
 * and the share of it that stands there.
 */
function wholesOf(
  wholes: Side,
  parts: Side,
  containments: Containments,
  { totals }: Features,
  taken: (whole: number) => boolean,
) {
  const wholeOf = new Int32Array(parts.partners.length).fill(-1);
  const shareOf = new Float64Array(parts.partners.length);
  containments.parts.forEach((part, k) => {
    const [whole, share] = [containments.wholes[k] ?? 0, containments.shares[k] ?? 0];
    if (parts.partners[part] !== -1 || taken(whole)) return;
    if ((totals[parts.texts[part] ?? 0] ?? 0) > (totals[wholes.texts[whole] ?? 0] ?? 0)) return;
    const [known, most] = [wholeOf[part] ?? -1, shareOf[part] ?? 0];
    if (known !== -1 && (share === most ? whole >= known : share < most)) return;
    wholeOf[part] = whole;
    shareOf[part] = share;
  });
  return { wholeOf, shareOf };
}

/** The parts of each whole, ascending. */
function joinedTo(wholeOf: Int32Array): Map<number, number[]> {
  const joining = new Map<number, number[]>();
  wholeOf.forEach((whole, part) => {
    if (whole === -1) return;
    const joined = joining.get(whole);
    if (joined === undefined) joining.set(whole, [part]);
    else joined.push(part);
  });
  return joining;
}

/** The longest run of neighbours, the first of equals; with a partner, the run that holds it. */
function longestRun(joined: readonly number[], partner: number): number[] {
  const places = (partner === -1 ? [...joined] : [...joined, partner]).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  const holding = partner === -1 ? runs : runs.filter((run) => run.includes(partner));
  return holding.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Which share of a text's weight stands in some of the others. */
function coverage({ profiles, totals, weights }: Features, text: number, others: readonly number[]): number {
  const said = new Set(others.flatMap((other) => [...sequence(profiles, other)]));
  const covered = sequence(profiles, text).reduce(
    (sum, id) => sum + (said.has(id) ? (weights[id] ?? 0) : 0),
    0,
  );
  return covered / (totals[text] ?? 0);
}
