import { anchorsOf } from "./anchors.ts";

/** A stretch where two token lists differ: `[fromA, toA)` was replaced by `[fromB, toB)`. */
export type Stretch = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};

/** Most cells of one comparison table, some 10 ms of work. */
const mostCells = 4_000_000;
/** How often a stretch too long for the table is cut at its anchors; hostile texts could else be cut for ever. */
const mostCuts = 6;

/**
 * The stretches in which two token lists differ, by a longest common subsequence; the earlier of equal ones. What is
 * too long for that, once the common beginning and end are set aside, is cut at tokens that both have only once, and
 * where there are none counts as replaced as a whole: coarser, but the work grows only with the length.
 */
export function differingStretches(a: readonly string[], b: readonly string[]): Stretch[] {
  return stretchesWithin(a, b, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, mostCuts);
}

function stretchesWithin(
  a: readonly string[],
  b: readonly string[],
  whole: Stretch,
  cuts: number,
): Stretch[] {
  const rest = withoutCommonEnds(a, b, whole);
  const [rows, columns] = [rest.toA - rest.fromA, rest.toB - rest.fromB];
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0) return [rest];
  if ((rows + 1) * (columns + 1) <= mostCells) return walk(a, b, rest, commonLengths(a, b, rest));
  const anchors = cuts === 0 ? [] : anchorsOf(a, b, rest);
  if (anchors.length === 0) return [rest];
  const stretches: Stretch[] = [];
  let { fromA, fromB } = rest;
  for (const [toA, toB] of [...anchors, [rest.toA, rest.toB] as const]) {
    stretches.push(...stretchesWithin(a, b, { fromA, toA, fromB, toB }, cuts - 1));
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return stretches;
}

function withoutCommonEnds(a: readonly string[], b: readonly string[], whole: Stretch): Stretch {
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

/** At `row * (columns + 1) + column`: the longest common subsequence of what follows in both lists. */
function commonLengths(a: readonly string[], b: readonly string[], { fromA, toA, fromB, toB }: Stretch) {
  const width = toB - fromB + 1;
  const lengths = new Uint16Array((toA - fromA + 1) * width);
  for (let row = toA - fromA - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const here = row * width + column;
      lengths[here] =
        a[fromA + row] === b[fromB + column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}

function walk(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Stretch,
  lengths: Uint16Array,
) {
  const width = toB - fromB + 1;
  const at = (i: number, j: number) => lengths[(i - fromA) * width + (j - fromB)] ?? 0;
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
