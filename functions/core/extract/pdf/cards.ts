import type { Segment } from "./segment.ts";

/** Cards of one row begin at heights that differ by at most this share of their title's size. */
const SAME_HEIGHT = 0.3;
/** Above a card's title there is at least this many times its size, from baseline to baseline. */
const ROW_GAP = 1.8;
/** Titles of cards are at most this share of all lines: below each there is a line of text, at least. */
const MAX_TITLES = 0.5;
/** Titles of cards differ in size by at most this share. */
const SAME_SIZE = 0.05;

/**
 * The cards of a grid, row by row; null if the columns hold none. Cards are known by their titles, which
 * are set alike and begin at one height in every column, in two rows or more: columns of running text have
 * headings at one height by chance only, and not at their tops and further down. The last row may be short.
 *
 * @param columns left to right, the segments of each from top to bottom
 */
export function rowsOfCards(columns: readonly (readonly Segment[])[]): Segment[][] | null {
  const [first] = columns;
  if (columns.length < 2 || !first?.[0]) return null;
  const model = first[0];
  if (!isTitle(model, columns.flat())) return null;
  const starts = columns.map((column) => startsIn(column, model));
  const tops = (starts[0] ?? []).filter(({ baseline }) =>
    columns.every((column, i) => {
      const begins = starts[i]?.some((start) => isNear(start.baseline, baseline, model.size));
      return begins || (column.at(-1)?.baseline ?? 0) < baseline - model.size;
    }),
  );
  const second = tops[1];
  const isRow = ({ baseline }: Segment): boolean =>
    second !== undefined && baseline > second.baseline - model.size;
  if (tops[0] !== model || !starts[1]?.some(isRow)) return null;
  const heights = tops.map(({ baseline }, i) => (i === 0 ? Number.NEGATIVE_INFINITY : baseline - model.size));
  return heights
    .flatMap((top, i) => {
      const bottom = heights[i + 1] ?? Number.POSITIVE_INFINITY;
      return columns.map((column) => column.filter(({ baseline }) => baseline >= top && baseline < bottom));
    })
    .filter((card) => card.length > 0);
}

/** Whether a line is set larger or bolder than most. */
function isTitle({ size, bold }: Segment, all: readonly Segment[]): boolean {
  const alike = all.filter((other) => other.bold === bold && other.size >= (1 - SAME_SIZE) * size);
  return alike.length <= MAX_TITLES * all.length;
}

/** The lines that begin a card: the first, and others like it after a gap. */
function startsIn(column: readonly Segment[], model: Segment): Segment[] {
  return column.filter((segment, i) => {
    const above = column[i - 1];
    const isApart = !above || segment.baseline - above.baseline >= ROW_GAP * segment.size;
    const isAlike =
      Math.abs(segment.size - model.size) <= SAME_SIZE * model.size && segment.bold === model.bold;
    return isApart && isAlike;
  });
}

const isNear = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= SAME_HEIGHT * size;
