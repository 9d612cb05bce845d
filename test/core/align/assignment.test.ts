import fc from "fast-check";
import { expect, it } from "vitest";
import { assign } from "../../../functions/core/align/assignment.ts";

type Edge = { readonly before: number; readonly after: number; readonly worth: number };

/** The edges that were chosen. */
function chosenOf(edges: readonly Edge[]): Edge[] {
  const length = (positions: readonly number[]) => Math.max(-1, ...positions) + 1;
  const [before, after] = [edges.map((e) => e.before), edges.map((e) => e.after)];
  const partners = assign({ before, after, worth: edges.map((e) => e.worth) }, length(before), length(after));
  return edges.filter((e) => partners[e.before] === e.after);
}

const total = (edges: readonly Edge[]) => edges.reduce((sum, e) => sum + e.worth, 0);

/** The best total by trying everything. */
function best(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (first === undefined) return 0;
  const free = rest.filter((e) => e.before !== first.before && e.after !== first.after);
  return Math.max(best(rest), first.worth + best(free));
}

const anyEdges = fc.uniqueArray(
  fc.record({
    before: fc.nat(4),
    after: fc.nat(4),
    worth: fc.integer({ min: 1, max: 20 }).map((n) => n / 20),
  }),
  { selector: (e) => `${e.before} ${e.after}`, maxLength: 12 },
);

it("uses no position twice and reaches the greatest total", () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const chosen = chosenOf(edges);
      expect(new Set(chosen.map((e) => e.before)).size).toBe(chosen.length);
      expect(new Set(chosen.map((e) => e.after)).size).toBe(chosen.length);
      expect(total(chosen)).toBeCloseTo(best(edges), 9);
    }),
    { numRuns: 500 },
  );
});

it("does not depend on the order in which the pairs come", () => {
  const distinct = anyEdges.map((edges) => edges.map((e, k) => ({ ...e, worth: e.worth + 2 ** -(k + 8) })));
  fc.assert(
    fc.property(distinct, (edges) => {
      const names = (chosen: readonly Edge[]) => chosen.map((e) => `${e.before}>${e.after}`).sort();
      expect(names(chosenOf(edges.toReversed()))).toEqual(names(chosenOf(edges)));
    }),
  );
});

it("gives up the optimum for speed in a large tangle, but never uses a position twice", () => {
  const edges = Array.from({ length: 400 }, (_, i) =>
    [0, 1, 2].map((d) => ({ before: i, after: i + d, worth: 1 - d / 10 })),
  ).flat();
  expect(chosenOf(edges).map((e) => e.after - e.before)).toEqual(Array.from({ length: 400 }, () => 0));
});
