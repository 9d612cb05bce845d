/** A stretch where two token lists differ: `[fromA, toA)` was replaced by `[fromB, toB)`. */
export type Stretch = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};

/**
 * Most cells of the comparison table, some 10 ms of work. Longer texts, once their common beginning and end are
 * set aside, count as replaced as a whole: coarse, but never slow.
 */
const mostCells = 4_000_000;

/** The stretches in which two token lists differ, by a longest common subsequence; the earlier of equal ones. */
export function differingStretches(a: readonly string[], b: readonly string[]): Stretch[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (start === endA && start === endB) return [];
  const coarse = { fromA: start, toA: endA, fromB: start, toB: endB };
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0 || (rows + 1) * (columns + 1) > mostCells) return [coarse];
  return walk(a, b, coarse, commonLengths(a, b, coarse));
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
