import { type Choice, cheapestChoices } from "./augmenting.ts";

/** A possible pair and what it is worth; more is better, and always more than 0. */
export type Edge = { readonly before: number; readonly after: number; readonly worth: number };

/** Steps to which worths are told: those that differ by rounding alone are a tie, which order decides. */
const steps = 2 ** 14;
/** What order weighs: less than one step, in groups of up to 4,000 positions. */
const orderWeight = 2 ** -26;

/**
 * Chooses pairs so that no position is used twice and their total worth is greatest, each group of competing
 * positions for itself. Of equal totals it takes the one that keeps the order best and then the earlier positions,
 * whichever way round the lists are given.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return components(edges).flatMap((group) => (group.length === 1 ? group : bestTotal(group)));
}

/** The edges of each connected group, groups in the order of their first edge. */
function components(edges: readonly Edge[]): Edge[][] {
  const [befores, afters] = edges.reduce(
    ([before, after], edge) => [Math.max(before, edge.before + 1), Math.max(after, edge.after + 1)],
    [0, 0],
  );
  // Positions of `after` stand behind those of `before`.
  const parents = Int32Array.from({ length: befores + afters }, (_, node) => node);
  const root = (node: number): number => {
    let top = node;
    for (let next = parents[top] ?? top; next !== top; next = parents[top] ?? top) {
      parents[top] = parents[next] ?? next;
      top = next;
    }
    return top;
  };
  for (const edge of edges) parents[root(befores + edge.after)] = root(edge.before);
  const groups = new Map<number, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(root(edge.before));
    if (group === undefined) groups.set(root(edge.before), [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}

/**
 * The assignment of greatest total worth: shortest augmenting paths with potentials over the edges alone (R. Jonker
 * & A. Volgenant, Computing 38, 1987, on a sparse matrix), where a row may also stay alone at no worth.
 */
function bestTotal(edges: readonly Edge[]): Edge[] {
  const ascending = (a: number, b: number) => a - b;
  const befores = [...new Set(edges.map((e) => e.before))].sort(ascending);
  const afters = [...new Set(edges.map((e) => e.after))].sort(ascending);
  const rowOf = new Map(befores.map((before, row) => [before, row]));
  const columnOf = new Map(afters.map((after, column) => [after, column]));
  const rows: Choice[][] = befores.map(() => []);
  for (const { before, after, worth } of edges) {
    const [row, column] = [rowOf.get(before) ?? 0, columnOf.get(after) ?? 0];
    // A sum of products is greatest for pairs in order, and for the earliest; the same whichever list comes first.
    const order = (1 - row / befores.length) * (1 - column / afters.length);
    rows[row]?.push({ column, cost: -Math.round(worth * steps) / steps - orderWeight * order });
  }
  const chosen = cheapestChoices(rows, afters.length);
  return edges.filter((edge) => chosen[rowOf.get(edge.before) ?? 0] === columnOf.get(edge.after));
}
