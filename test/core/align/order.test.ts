import fc from "fast-check";
import { expect, it } from "vitest";
import { type Pair, unmovedPairs } from "../../../functions/core/align/order.ts";

const pairsOf = (afters: readonly number[], exact: readonly boolean[] = []): Pair[] =>
  afters.map((after, before) => ({ before, after, exact: exact[before] ?? true, size: 10 }));
const left = (pairs: readonly Pair[]) => {
  const unmoved = unmovedPairs(pairs);
  return pairs.filter((_, k) => unmoved[k] === 1).map((pair) => pair.before);
};

it("leaves the most pairs where they are", () => {
  expect(left(pairsOf([3, 0, 1, 2]))).toEqual([1, 2, 3]);
  expect(left(pairsOf([]))).toEqual([]);
});

it("leaves the most text where it is", () => {
  const pairs = [10, 10, 50].map((size, before) => ({
    before,
    after: [1, 2, 0][before] ?? 0,
    exact: true,
    size,
  }));
  expect(left(pairs)).toEqual([2]);
});

it("lets the edited one of two have moved", () => {
  expect(left(pairsOf([1, 0], [true, false]))).toEqual([0]);
  expect(left(pairsOf([1, 0], [false, true]))).toEqual([1]);
});

it("ascends in both lists and is as long as can be", () => {
  const anyOrder = fc.nat(8).chain((n) =>
    fc.shuffledSubarray(
      Array.from({ length: n }, (_, i) => i),
      { minLength: n },
    ),
  );
  fc.assert(
    fc.property(anyOrder, (afters) => {
      const lengths: number[] = [];
      afters.forEach((after, i) => {
        lengths.push(1 + Math.max(0, ...lengths.filter((_, k) => (afters[k] ?? 0) < after && k < i)));
      });
      const chain = left(pairsOf(afters)).map((i) => afters[i] ?? 0);
      expect(chain).toEqual(chain.toSorted((a, b) => a - b));
      expect(chain).toHaveLength(Math.max(0, ...lengths));
    }),
  );
});
