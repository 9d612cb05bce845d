import type { Segment } from "./segment.ts";
import { cover, type Stretch, sideBySide } from "./stretches.ts";

/** Fewest rows, and rows of several cells, that make a table. */
export const MIN_ROWS = 3;
/** Lines this many times further apart than a cell's own begin a new row. */
export const ROW_GAP = 1.2;
/** In a table of two columns of words, the first holds labels of at most so many letters on average. */
export const MAX_LABEL_LETTERS = 32;
/** No table that people read has more columns. */
const MAX_COLUMNS = 60;
/** Lines this many times their size apart are not of one table. */
const MAX_STEP = 3.2;
/** Rows of several cells in even steps may stand further apart: some producers put air into cells. */
const MAX_ROW_STEP = 4.2;
/** The title of a group of rows stands at most so many times its size from the rows around it. */
const MAX_GROUP_STEP = 2.4;
/** It begins at most so many points beside the first column. */
const SAME_EDGE = 2;
/** Lines of one cell are at most so many times their size apart. */
const MAX_LINE_STEP = 1.6;
/** Lines that a table's wrapped head has above its last, at most. */
const MAX_HEAD_LINES = 3;

/** The pieces that stand on one line, left to right. */
export type Row = readonly Segment[];
/** Rows that may be a table's, and the stretches its columns take. */
export type Run = { readonly rows: Row[]; columns: Stretch[] };

/** The runs of rows among a region's pieces, with the lines of their heads. */
export function findRuns(segments: readonly Segment[]): Run[] {
  const rows = sideBySide(segments).map((row) =>
    row.flatMap((one) => one.parts ?? [one]).sort((a, b) => a.left - b.left),
  );
  return runsOfRows(rows).map((run) => withHeadAbove(run, rows));
}

/** Rows that follow each other and leave the same gaps between their cells. */
function runsOfRows(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const [i, row] of rows.entries()) {
    if (open && isGroupTitle(row, open, rows[i + 1])) {
      open.rows.push(row);
      continue;
    }
    const isPlain = row.length <= MAX_COLUMNS && !row.some(({ table }) => table);
    const columns = open && isPlain ? cover([...open.columns, ...row]) : [];
    const isKept = columns.length >= Math.max(2, open?.columns.length ?? 0) && columns.length <= MAX_COLUMNS;
    if (open && isKept && isNear(open, row)) {
      open.rows.push(row);
      open.columns = columns;
    } else {
      open = isPlain && row.length > 1 ? { rows: [row], columns: cover(row) } : null;
      if (open) runs.push(open);
    }
  }
  for (const run of runs) trimEnd(run.rows);
  return runs.filter((run) => run.rows.filter((row) => row.length > 1).length >= MIN_ROWS);
}

/** Takes off lines below that are no wrapped cells of the last row: these stand as close as a cell's lines. */
function trimEnd(rows: Row[]): void {
  for (;;) {
    const [above, last] = rows.slice(-2);
    if (!above?.[0] || !last?.[0] || last.length > 1) return;
    const step = last[0].baseline - above[0].baseline;
    if (step <= MAX_LINE_STEP * last[0].size && isOfSize(above[0], last[0])) return;
    rows.pop();
  }
}

/**
 * Adds the lines right above a run that its wrapped head begins with: "Cost a" over "year". They stand over
 * columns beside the first, as close as a cell's lines, set like the line below.
 */
function withHeadAbove({ rows, columns }: Run, all: readonly Row[]): Run {
  const [label] = columns;
  const head: Row[] = [];
  let below = rows[0];
  for (let i = below ? all.indexOf(below) - 1 : -1; i >= 0 && head.length < MAX_HEAD_LINES; i--) {
    const [row, first] = [all[i] ?? [], below?.[0]];
    const isAbove = row.every(
      (one) =>
        first !== undefined &&
        label !== undefined &&
        one.left > label.right &&
        first.baseline - one.baseline <= MAX_LINE_STEP * first.size &&
        one.bold === first.bold &&
        isOfSize(first, one),
    );
    if (!isAbove || cover([...columns, ...row]).length < columns.length) break;
    head.unshift(row);
    below = row;
  }
  return { rows: [...head, ...rows], columns: cover([...columns, ...head.flat()]) };
}

const isOfSize = (a: Segment, b: Segment): boolean => Math.abs(a.size - b.size) <= 0.15 * a.size;

function isNear({ rows }: Run, [segment, ...rest]: Row): boolean {
  const [before, last] = [rows.at(-2)?.[0], rows.at(-1)?.[0]];
  if (!last || !segment) return false;
  const step = segment.baseline - last.baseline;
  const size = Math.max(last.size, segment.size);
  if (step <= MAX_STEP * size) return true;
  const isEven = !before || step <= ROW_GAP * (last.baseline - before.baseline);
  return rest.length > 0 && isEven && step <= MAX_ROW_STEP * size;
}

/** Whether a line over the columns is the title of the rows below it, which are the same table's. */
function isGroupTitle([title, ...rest]: Row, { rows, columns }: Run, below: Row = []): boolean {
  const [above, next] = [rows.at(-1)?.[0], below[0]];
  const edge = columns[0]?.left;
  if (!title || rest.length > 0 || title.table || !above || !next || edge === undefined) return false;
  if (title.text.length > MAX_LABEL_LETTERS || Math.abs(title.left - edge) > SAME_EDGE) return false;
  const isClose = (upper: Segment, lower: Segment): boolean =>
    isOfSize(upper, lower) && lower.baseline - upper.baseline <= MAX_GROUP_STEP * lower.size;
  const isOver = title.right > (columns[1]?.left ?? Number.POSITIVE_INFINITY);
  const keeps = below.length > 1 && cover([...columns, ...below]).length === columns.length;
  return isOver && keeps && title.bold !== next.bold && isClose(above, title) && isClose(title, next);
}
