import type { Rect } from "./draw/matrix.ts";
import type { Rule, RuledTable } from "./rules.ts";
import { cover, type Stretch } from "./stretches.ts";

/** Points by which the ends of rules of one table may differ. */
const SAME_END = 3;
/** Rules of a table that has no upright ones, at least. */
const MIN_RULES = 3;
/** Points between two of them, at most: further apart they part sections. */
const MAX_STEP = 160;
/** Points between the columns of such a table, at least. */
const MIN_GAP = 1.5;
/** Rows with several cells that it has, at least. */
const MIN_ROWS = 2;

type Text = Stretch & { readonly baseline: number };

/**
 * The tables that lie between flat rules of one length, one below the other, without upright ones: rows lie
 * between the rules, and columns where no text of any row stands. The first or last row may lie outside.
 */
export function ladders(flat: readonly Rule[], texts: readonly Text[]): RuledTable[] {
  const stacks: Rule[][] = [];
  for (const rule of flat) {
    const stack = stacks.findLast(([first]) => first !== undefined && isAlike(first, rule));
    const last = stack?.at(-1);
    if (stack && last && rule.at - last.at <= MAX_STEP) stack.push(rule);
    else stacks.push([rule]);
  }
  return stacks
    .filter((stack) => stack.length >= MIN_RULES)
    .flatMap((stack) => {
      const places = stack.map(({ at }) => at);
      const [first = 0, second = 0] = places;
      const [beforeLast = 0, last = 0] = places.slice(-2);
      const [head, foot] = [first - (second - first), last + (last - beforeLast)];
      for (const rungs of [[head, ...places, foot], [head, ...places], [...places, foot], places]) {
        const cells = cellsOf(rungs, { top: first, bottom: last }, stack[0], texts);
        if (cells) return [{ cells }];
      }
      return [];
    });
}

const isAlike = (a: Rule, b: Rule): boolean =>
  Math.abs(a.from - b.from) <= SAME_END && Math.abs(a.to - b.to) <= SAME_END;

/** The cells between rules, if texts leave the same gaps in all rows, and some rows have several cells. */
function cellsOf(
  rungs: readonly number[],
  inner: { readonly top: number; readonly bottom: number },
  rule: Rule | undefined,
  texts: readonly Text[],
): Rect[] | null {
  const [top = 0, bottom = 0] = [rungs[0], rungs.at(-1)];
  if (!rule) return null;
  const inside = texts.filter(
    ({ left, right, baseline }) => baseline > top && baseline < bottom && right > rule.from && left < rule.to,
  );
  const columns = cover(inside.map(({ left, right }) => ({ left, right: right + MIN_GAP })));
  if (columns.length < 2) return null;
  const rows = rungs.slice(1).map((below, i) => {
    const row = inside.filter(({ baseline }) => baseline > (rungs[i] ?? 0) && baseline < below);
    return columns.filter((column) => row.some(({ left }) => left >= column.left && left <= column.right));
  });
  const full = rows.filter((row) => row.length > 1).length;
  if (full < MIN_ROWS || rows.some((row) => row.length === 0)) return null;
  // A single text outside the rules is a title or the next paragraph, and no row.
  const isOuter = (i: number): boolean => (rungs[i + 1] ?? 0) <= inner.top || (rungs[i] ?? 0) >= inner.bottom;
  if (rows.some((row, i) => row.length === 1 && isOuter(i))) return null;
  return rungs
    .slice(1)
    .flatMap((below, i) =>
      columns.map(({ left, right }) => ({ left, top: rungs[i] ?? 0, right, bottom: below })),
    );
}
