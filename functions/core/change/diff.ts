import { anchorsOf } from "./anchors.ts";
import type { Stretch } from "./stretch.ts";

/** Most cells of one comparison table, some 10 ms of work. */
const mostCells = 4_000_000;
/** How often a stretch too long for the table is cut at its anchors; hostile texts could else be cut for ever. */
const mostCuts = 6;

/** How much it is worth to find a token in both lists; a whole number from 1 to 30. */
export type Weight = (token: string) => number;
const alike: Weight = () => 1;

/**
 * The stretches in which two token lists differ, by a weightiest common subsequence; the earlier of equal ones. What is
 * too long for that, once the common beginning and end are set aside, is cut at tokens that both have only once, and
 * where there are none counts as replaced as a whole: coarser, but the work grows only with the length.
 */
export function differingStretches(
  a: readonly string[],
  b: readonly string[],
  weightOf: Weight = alike,
): Stretch[] {
  const whole = { fromA: 0, toA: a.length, fromB: 0, toB: b.length };
  return stretchesWithin(a, b, whole, a.map(weightOf), mostCuts);
}

function stretchesWithin(
  a: readonly string[],
  b: readonly string[],
  whole: Stretch,
  weights: readonly number[],
  cuts: number,
): Stretch[] {
  const rest = withoutCommonEnds(a, b, whole);
  const [rows, columns] = [rest.toA - rest.fromA, rest.toB - rest.fromB];
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0) return [rest];
  if ((rows + 1) * (columns + 1) <= mostCells) return walk(a, b, rest, commonWeights(a, b, rest, weights));
  const anchors = cuts === 0 ? [] : anchorsOf(a, b, rest);
  if (anchors.length === 0) return [rest];
  const stretches: Stretch[] = [];
  let { fromA, fromB } = rest;
  for (const [toA, toB] of [...anchors, [rest.toA, rest.toB] as const]) {
    stretches.push(...stretchesWithin(a, b, { fromA, toA, fromB, toB }, weights, cuts - 1));
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return stretches;
}

/** A stretch without the tokens at its beginning and its end that both lists have there. */
export function withoutCommonEnds(a: readonly string[], b: readonly string[], whole: Stretch): Stretch {
  let { fromA, toA, fromB, toB } = whole;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    fromA++;
    fromB++;
  }
  while (toA > fromA && toB > fromB && a[toA - 1] === b[toB - 1]) {
    toA--;
    toB--;
  }
  return { fromA, toA, fromB, toB };
}

/**
 * At `row * (columns + 1) + column`: the weight of the weightiest common subsequence of what follows in both lists.
 * The shorter list has fewer than 2,000 tokens, the root of `mostCells`, so that sixteen bits hold it.
 */
function commonWeights(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Stretch,
  weights: readonly number[],
): Uint16Array {
  const width = toB - fromB + 1;
  const common = new Uint16Array((toA - fromA + 1) * width);
  for (let row = toA - fromA - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const here = row * width + column;
      common[here] =
        a[fromA + row] === b[fromB + column]
          ? (common[here + width + 1] ?? 0) + (weights[fromA + row] ?? 1)
          : Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
    }
  }
  return common;
}

function walk(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Stretch,
  common: Uint16Array,
) {
  const width = toB - fromB + 1;
  const at = (i: number, j: number) => common[(i - fromA) * width + (j - fromB)] ?? 0;
  const stretches: Stretch[] = [];
  let [i, j] = [fromA, fromB];
  while (i < toA || j < toB) {
    const from = { fromA: i, fromB: j };
    while ((i < toA || j < toB) && !(i < toA && j < toB && a[i] === b[j])) {
      if (i < toA && (j === toB || at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (i > from.fromA || j > from.fromB) stretches.push({ ...from, toA: i, toB: j });
    while (i < toA && j < toB && a[i] === b[j]) {
      i++;
      j++;
    }
  }
  return stretches;
}
