import { expectedPlaces } from "./alike.ts";
import { index } from "./candidates.ts";
import { type Profile, scales, weightOf } from "./features.ts";
import { unpaired } from "./pairing.ts";

/** Least share of a part's words that stand in its whole. */
const leastContained = 0.65;
/** Least share of the whole's words that its parts cover together. */
const leastCovered = 0.6;
/** Least share of the whole's words that the parts cover and the part already paired does not. */
const leastGained = 0.15;

/** One list seen from the other: its profiles, and for each position its partner or -1. */
export type Side = { readonly profiles: readonly Profile[]; readonly partners: Int32Array };
/** A pledge that came apart: neighbouring `parts` of one list stand for `whole` of the other. */
export type Parting = { readonly whole: number; readonly parts: readonly number[] };

/**
 * Finds pledges of `wholes` whose words went to two or more neighbours in `parts`: a part without partner whose
 * words mostly stand in a whole joins it, beside the whole's partner if it has one.
 *
 * @param taken whether a whole may not come apart, as it is a part itself or is unchanged
 */
export function findPartings(
  wholes: Side,
  parts: Side,
  weights: Float64Array,
  taken: (whole: number) => boolean,
): Parting[] {
  const free = unpaired(parts.partners);
  if (free.length === 0) return [];
  const open = wholes.profiles.map((_, i) => i).filter((i) => !taken(i));
  const { candidates } = index(wholes.profiles, open, weights, leastContained);
  const expected = expectedPlaces(parts.partners);
  const scale = scales(weights);
  const joining = new Map<number, number[]>();
  for (const j of free) {
    const part = parts.profiles[j] ?? new Int32Array();
    scale.set(part);
    const weight = weightOf(part, weights);
    let [share, whole] = [0, -1];
    for (const i of candidates(part, expected[j] ?? 0)) {
      const contained = scale.shared(wholes.profiles[i] ?? part) / weight;
      if (contained > share) [share, whole] = [contained, i];
    }
    if (share < leastContained) continue;
    joining.set(whole, [...(joining.get(whole) ?? []), j]);
  }
  return [...joining]
    .sort(([a], [b]) => a - b)
    .flatMap(([whole, joined]) => {
      const partner = wholes.partners[whole] ?? -1;
      const run = longestRun(joined, partner);
      if (run.length < 2) return [];
      const profile = wholes.profiles[whole] ?? new Int32Array();
      const covered = coverage(
        profile,
        run.map((j) => parts.profiles[j] ?? profile),
        weights,
      );
      const already = partner === -1 ? 0 : coverage(profile, [parts.profiles[partner] ?? profile], weights);
      return covered >= leastCovered && covered - already >= leastGained ? [{ whole, parts: run }] : [];
    });
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

function coverage(whole: Profile, parts: readonly Profile[], weights: Float64Array): number {
  const said = new Set(parts.flatMap((part) => [...part]));
  return (
    weightOf(
      whole.filter((id) => said.has(id)),
      weights,
    ) / weightOf(whole, weights)
  );
}
