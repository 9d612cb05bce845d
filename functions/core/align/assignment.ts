/** A possible pair and what it is worth; more is better, and always more than 0. */
export type Edge = { readonly before: number; readonly after: number; readonly worth: number };

/** Nodes up to which a group of competing pledges is assigned optimally: at most some 1 million steps a group. */
const optimalNodes = 200;

/**
 * Chooses pairs so that no position is used twice: with the greatest total worth in every connected group of up
 * to 200 positions, best first in larger ones. Ties go to the earlier `after`, then the earlier `before`.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return components(edges).flatMap((group) =>
    nodesOf(group) <= optimalNodes ? optimal(group) : greedy(group),
  );
}

function greedy(edges: readonly Edge[]): Edge[] {
  const ranked = edges.toSorted((a, b) => b.worth - a.worth || a.after - b.after || a.before - b.before);
  const [befores, afters] = [new Set<number>(), new Set<number>()];
  return ranked.filter((edge) => {
    if (befores.has(edge.before) || afters.has(edge.after)) return false;
    befores.add(edge.before);
    afters.add(edge.after);
    return true;
  });
}

const nodesOf = (edges: readonly Edge[]) =>
  new Set(edges.map((e) => e.before)).size + new Set(edges.map((e) => e.after)).size;

function components(edges: readonly Edge[]): Edge[][] {
  const parents = new Map<number, number>();
  const root = (node: number): number => {
    let top = node;
    for (let next = parents.get(top); next !== undefined && next !== top; next = parents.get(top)) {
      parents.set(top, parents.get(next) ?? next);
      top = next;
    }
    return top;
  };
  // Positions of `after` are kept apart from those of `before` by being negative.
  const other = (after: number) => -after - 1;
  for (const edge of edges) parents.set(root(other(edge.after)), root(edge.before));
  const groups = new Map<number, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(root(edge.before));
    if (group === undefined) groups.set(root(edge.before), [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}

/** Hungarian method with potentials, O(rows² · columns); a missing pair is worth 0 and never chosen. */
function optimal(edges: readonly Edge[]): Edge[] {
  if (edges.length === 1) return [...edges];
  const ascending = (a: number, b: number) => a - b;
  const rows = [...new Set(edges.map((e) => e.before))].sort(ascending);
  const columns = [...new Set(edges.map((e) => e.after))].sort(ascending);
  if (rows.length > columns.length) {
    const turned = optimal(edges.map((e) => ({ ...e, before: e.after, after: e.before })));
    return turned.map((e) => ({ ...e, before: e.after, after: e.before }));
  }
  const worths = new Map(edges.map((e) => [e.before * 2 ** 26 + e.after, e]));
  const edgeAt = (r: number, c: number) => worths.get((rows[r] ?? 0) * 2 ** 26 + (columns[c] ?? 0));
  const costs = rows.map((_, r) => Float64Array.from(columns, (_, c) => -(edgeAt(r, c)?.worth ?? 0)));
  return cheapestColumns(costs).flatMap((c, r) => edgeAt(r, c) ?? []);
}

/** For every row its column in a cheapest one-to-one assignment; there are at least as many columns as rows. */
function cheapestColumns(costs: readonly Float64Array[]): number[] {
  const [n, m] = [costs.length, costs[0]?.length ?? 0];
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(m + 1);
  // Row of each column, 1-based; column 0 holds the row being placed.
  const rowOf = new Int32Array(m + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(m + 1);
    const seen = new Uint8Array(m + 1);
    let column = 0;
    do {
      seen[column] = 1;
      const current = rowOf[column] ?? 0;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let c = 1; c <= m; c++) {
        if (seen[c] === 1) continue;
        const reduced =
          (costs[current - 1]?.[c - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[c] ?? 0);
        if (reduced < (least[c] ?? 0)) {
          least[c] = reduced;
          from[c] = column;
        }
        if ((least[c] ?? 0) < delta) [delta, next] = [least[c] ?? 0, c];
      }
      for (let c = 0; c <= m; c++) {
        if (seen[c] === 1) {
          const r = rowOf[c] ?? 0;
          rowPotential[r] = (rowPotential[r] ?? 0) + delta;
          columnPotential[c] = (columnPotential[c] ?? 0) - delta;
        } else least[c] = (least[c] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = from[column] ?? 0) rowOf[column] = rowOf[from[column] ?? 0] ?? 0;
  }
  const columnOf = new Array<number>(n).fill(-1);
  for (let c = 1; c <= m; c++) if (rowOf[c] !== 0) columnOf[(rowOf[c] ?? 0) - 1] = c - 1;
  return columnOf;
}
