import { type Profile, weightOf } from "./features.ts";

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

/** A unit of one list most of whose words, a `share` of 0 to 1, stand in one of the other. */
export type Containment = { readonly whole: number; readonly part: number; readonly share: number };
/** One list seen from the other: its profiles, and for each position its partner or -1. */
export type Side = { readonly profileAt: (position: number) => Profile; readonly partners: Int32Array };
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
  containments: readonly Containment[],
  weights: Float64Array,
  taken: (whole: number) => boolean,
): Parting[] {
  const best = new Map<number, Containment>();
  for (const found of containments) {
    if (parts.partners[found.part] !== -1 || taken(found.whole)) continue;
    const known = best.get(found.part);
    if (known === undefined || precedes(found, known)) best.set(found.part, found);
  }
  const joining = new Map<number, number[]>();
  for (const { whole, part } of best.values()) {
    const joined = joining.get(whole);
    if (joined === undefined) joining.set(whole, [part]);
    else joined.push(part);
  }
  const isWholly = (part: number) => (best.get(part)?.share ?? 1) >= nearlyAll;
  return [...joining]
    .sort(([a], [b]) => a - b)
    .flatMap(([whole, joined]) => {
      const partner = wholes.partners[whole] ?? -1;
      const run = longestRun(joined, partner);
      if (run.length < 2) return [];
      const profile = wholes.profileAt(whole);
      const covered = coverage(profile, run.map(parts.profileAt), weights);
      const already = partner === -1 ? 0 : coverage(profile, [parts.profileAt(partner)], weights);
      const isShort = covered >= nearlyAll && run.every(isWholly);
      const least = isShort ? leastGainedShort : leastGained;
      return covered >= leastCovered && covered - already >= least ? [{ whole, parts: run }] : [];
    });
}

/** The whole that holds more of the part is its whole, of equals the earlier. */
const precedes = (a: Containment, b: Containment) =>
  a.share === b.share ? a.whole < b.whole : a.share > b.share;

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

function coverage(whole: Profile, parts: readonly Profile[], weights: Float64Array): number {
  const said = new Set(parts.flatMap((part) => [...part]));
  return (
    weightOf(
      whole.filter((id) => said.has(id)),
      weights,
    ) / weightOf(whole, weights)
  );
}
