import { cheapestChoices } from "./augmenting.ts";
import { connectedGroups } from "./connected-groups.ts";
import { groupedBy } from "./sequences.ts";

/** Possible pairs, one at each place, and what each is worth; more is better, and always more than 0. */
export type Edges = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly worth: readonly number[];
};

/** Steps to which worths are told: those that differ by rounding alone are a tie, which order decides. */
const steps = 2 ** 14;
/** What order weighs: less than one step, in groups of up to 4,000 positions. */
const orderWeight = 2 ** -26;

/**
 * Chooses pairs so that no position is used twice and their total worth is greatest, each group of competing
 * positions for itself. Of equal totals it takes the one that keeps the order best and then the earlier positions,
 * whichever way round the lists are given.
 *
 * @param befores how many positions `before` has, and `afters` how many `after`
 * @returns for each position of `before` the one of `after` that it is paired with, -1 for none
 */
export function assign(edges: Edges, befores: number, afters: number): Int32Array {
  const groups = connectedGroups(edges, befores, afters);
  const old = standings(groups.ofBefore, groups.count);
  const now = standings(groups.ofAfter, groups.count);
  const byBefore = groupedBy(edges.before, befores);
  const columns = new Int32Array(byBefore.items.length);
  const costs = new Float64Array(byBefore.items.length);
  byBefore.items.forEach((edge, at) => {
    const [i, j] = [edges.before[edge] ?? 0, edges.after[edge] ?? 0];
    // A sum of products is greatest for pairs in order, and for the earliest; the same whichever list comes first.
    const order = (1 - (old[i] ?? 0)) * (1 - (now[j] ?? 0));
    columns[at] = j;
    costs[at] = -Math.round((edges.worth[edge] ?? 0) * steps) / steps - orderWeight * order;
  });
  const choices = { columns: { items: columns, starts: byBefore.starts }, costs };
  return cheapestChoices(choices, groupedBy(groups.ofBefore, groups.count), afters);
}

/** How far down its group each position of a list stands, from 0 to below 1. */
function standings(groupOf: Int32Array, groups: number): Float64Array {
  const sizes = new Int32Array(groups);
  const places = new Float64Array(groupOf.length);
  groupOf.forEach((group, position) => {
    if (group === -1) return;
    places[position] = sizes[group] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  return places.map((place, position) => place / (sizes[groupOf[position] ?? 0] || 1));
}
