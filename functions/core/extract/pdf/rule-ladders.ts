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

/** Baselines of one cell's lines differ by at most so many times the size. */
const MAX_LINE_STEP = 1.5;
/** How far a line reaches above and below its baseline, in parts of its size. */
const ABOVE = 0.9;
const BELOW = 0.3;
/** Points by which baselines of one row's lines may differ. */
const SAME_LINE = 1;

type Text = Stretch & { readonly baseline: number; readonly size: number };

/** Cells, and in how many columns and rows they stand. */
type Ladder = { readonly cells: Rect[]; readonly columns: number; readonly rows: number };

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
      const rule = stack[0];
      const beside = texts.filter(({ left, right }) => rule && right > rule.from && left < rule.to);
      const above = beside.filter(({ baseline }) => baseline <= first && baseline > first - (second - first));
      const below = beside.filter(({ baseline }) => baseline > last && baseline < last + (last - beforeLast));
      let best: Ladder | null = null;
      for (const head of endsOf(
        above.sort((a, b) => b.baseline - a.baseline),
        -ABOVE,
      )) {
        for (const foot of endsOf(
          below.sort((a, b) => a.baseline - b.baseline),
          BELOW,
        )) {
          const ladder = ladderOf([...head, ...places, ...foot], { top: first, bottom: last }, beside);
          const isBetter = ladder && best && [ladder.columns - best.columns, ladder.rows - best.rows];
          if (ladder && (!isBetter || (isBetter[0] || isBetter[1] || 0) > 0)) best = ladder;
        }
      }
      return best ? [{ cells: best.cells }] : [];
    });
}

/** Where a row outside the rules may end: after the lines that follow each other, after the nearest one, or no row. */
function endsOf(outwards: readonly Text[], reach: number): number[][] {
  const [nearest] = outwards;
  if (!nearest) return [[]];
  let furthest = nearest;
  for (const text of outwards) {
    if (Math.abs(text.baseline - furthest.baseline) > MAX_LINE_STEP * text.size) break;
    furthest = text;
  }
  const isOne = Math.abs(furthest.baseline - nearest.baseline) <= SAME_LINE;
  return [...(isOne ? [] : [furthest]), nearest]
    .map(({ baseline, size }) => [baseline + reach * size])
    .concat([[]]);
}

const isAlike = (a: Rule, b: Rule): boolean =>
  Math.abs(a.from - b.from) <= SAME_END && Math.abs(a.to - b.to) <= SAME_END;

/** The cells between rules, if texts leave the same gaps in all rows, and some rows have several cells. */
function ladderOf(
  rungs: readonly number[],
  inner: { readonly top: number; readonly bottom: number },
  texts: readonly Text[],
): Ladder | null {
  const [top = 0, bottom = 0] = [rungs[0], rungs.at(-1)];
  const inside = texts.filter(({ baseline }) => baseline > top && baseline < bottom);
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
  const cells = rungs
    .slice(1)
    .flatMap((below, i) =>
      columns.map(({ left, right }) => ({ left, top: rungs[i] ?? 0, right, bottom: below })),
    );
  return { cells, columns: columns.length, rows: rows.length };
}
