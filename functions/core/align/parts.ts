import type { Features } from "./features.ts";
import { sequence } from "./sequences.ts";

/** Least share of a part's words that stand in its whole. */
export const leastContained = 0.65;
/** Least share of the whole's words that its parts cover together. */
const leastCovered = 0.6;
/** Least share of the whole's words that the parts cover and the part already paired does not. */
const leastGained = 0.15;

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
  return [...joinings(wholes, parts, containments, features, taken)]
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
      return together >= leastCovered && together - already >= leastGained ? [{ whole, parts: run }] : [];
    });
}

/** The parts without partner that mostly stand in a whole, by the whole that holds most of each; of equals the earlier. */
function joinings(
  wholes: Side,
  parts: Side,
  containments: Containments,
  { totals }: Features,
  taken: (whole: number) => boolean,
): Map<number, number[]> {
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
