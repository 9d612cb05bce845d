import { readListMarker } from "../list-marker.ts";
import { onOneLine, type Segment } from "./lines.ts";
import { type Grid, inPlaceOf } from "./tables.ts";

/** Fewest rows, and rows of several cells, that make a table. */
const MIN_ROWS = 3;
/** No page that people read has more pieces of lines. */
const MAX_SEGMENTS = 20_000;
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
/** Lines this many times further apart than a cell's own begin a new row. */
const ROW_GAP = 1.2;
/** Lines that a table's wrapped head has above its last, at most. */
const MAX_HEAD_LINES = 3;
/** Share of cells that may begin with a small letter: lines of prose in columns mostly do, cells hardly. */
const MAX_SMALL_STARTS = 0.2;
/** Letters that a cell has on average, at most: longer ones are paragraphs side by side. */
const MAX_CELL_LETTERS = 90;
/** In a table of two columns of words, the first holds labels of at most so many letters on average. */
const MAX_LABEL_LETTERS = 32;
/** Share of a column's cells that are numbers in a column of numbers. */
const NUMBERS = 0.6;
/** Share of cells whose type differs from the rest's by more than 15 %, at most. */
const MAX_OTHER_SIZE = 0.2;
const number =
  /^[^\p{L}]{0,3}\d[\d.,]*\s?(?:%|[a-z]{1,2}|million|billion)?[^\p{L}]{0,2}$|^(?:[-–—+✓✔✗•]|n\/?a)$/iu;

type Row = readonly Segment[];
type Interval = { left: number; right: number };

/** Puts each table that aligned cells make, without tags, in one piece, in place of its cells. */
export function joinAlignedTables(segments: readonly Segment[]): Segment[] {
  if (segments.length > MAX_SEGMENTS) return [...segments];
  const rows = rowsOf(segments);
  const grids = runsOfRows(rows)
    .map((run) => withHeadAbove(run, rows))
    .flatMap((run) => {
      const grid = toGrid(run);
      return grid ? [grid] : [];
    });
  return inPlaceOf(segments, grids);
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row?.[0] && onOneLine(row[0], segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.flatMap((one) => one.parts ?? [one]).sort((a, b) => a.left - b.left));
}

type Run = { readonly rows: Row[]; columns: Interval[] };

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

/** The stretches from left to right that some of the pieces cover. */
function cover(pieces: readonly Interval[]): Interval[] {
  const stretches: Interval[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else stretches.push({ left, right });
  }
  return stretches;
}

/** The rows' cells if they are a table's; null if they are prose in columns, a list, or contents. */
function toGrid({ rows, columns }: Run): Grid | null {
  const lines = rows.map((row) =>
    columns.map(({ left, right }) => row.filter((one) => one.left >= left && one.left <= right)),
  );
  const grid = joinWrapped(lines).map((row) => row.filter((cell) => cell.length > 0));
  const full = grid.filter((row) => row.length > 1);
  const cells = grid.flat();
  const firsts = cells.map((cell) => cell[0]?.text ?? "");
  if (full.length < MIN_ROWS || full.length < 0.6 * grid.length) return null;
  if (firsts.filter((text) => /^\p{Ll}/u.test(text)).length > MAX_SMALL_STARTS * cells.length) return null;
  const textOf = (cell: readonly Segment[]): string => cell.map(({ text }) => text).join(" ");
  const letters = (some: readonly (readonly Segment[])[]): number =>
    some.reduce((sum, cell) => sum + textOf(cell).length, 0) / Math.max(1, some.length);
  if (letters(cells) > MAX_CELL_LETTERS || isOfManySizes(cells.flat())) return null;
  if (cells.filter(isListItem).length > MAX_SMALL_STARTS * cells.length) return null;
  const ofColumn = columns.map((_, i) => lines.flatMap((row) => (row[i]?.length ? [textOf(row[i])] : [])));
  const numeric = ofColumn.map(
    (texts) => texts.filter((text) => number.test(text)).length >= NUMBERS * texts.length,
  );
  if (columns.length === 2) {
    const [first = [], second = []] = ofColumn;
    if (numeric[0] && !numeric[1] && isCount(first)) return null;
    if (numeric[1]) return isRising(second) ? null : grid;
    return letters(full.flatMap(([cell]) => (cell ? [cell] : []))) <= MAX_LABEL_LETTERS ? grid : null;
  }
  return numeric.some(Boolean) || letters(cells) <= MAX_LABEL_LETTERS ? grid : null;
}

/** Joins the lines of wrapped cells to rows: wide steps part rows, else each first cell starts one. */
function joinWrapped(lines: readonly (readonly Row[])[]): Segment[][][] {
  const baseline = (line: readonly Row[]): number => line.flat()[0]?.baseline ?? 0;
  const steps = lines.slice(1).map((line, i) => baseline(line) - baseline(lines[i] ?? []));
  const narrow = Math.min(...steps);
  const wide = steps.filter((step) => step > ROW_GAP * narrow).length;
  const within = lines.slice(1).filter((_, i) => (steps[i] ?? 0) <= ROW_GAP * narrow);
  const byStep = wide >= MIN_ROWS - 1 && within.filter(isWholeRow).length <= within.length / 2;
  const rows: Segment[][][] = [];
  lines.forEach((line, i) => {
    const isHeadOpen = rows.length === 1 && rows[0]?.[0]?.length === 0;
    const starts = byStep
      ? (steps[i - 1] ?? Infinity) > ROW_GAP * narrow
      : (line[0]?.length ?? 0) > 0 && !isContinuation(line) && !isHeadOpen;
    const row = rows.at(-1);
    if (starts || !row) rows.push(line.map((cell) => [...cell]));
    else for (const [column, cell] of line.entries()) row[column]?.push(...cell);
  });
  return rows;
}

/** A line of several cells, all but the first numbers, is a row of its own: numbers do not wrap. */
const isWholeRow = ([label, ...cells]: readonly Row[]): boolean =>
  label?.[0] !== undefined &&
  cells.length > 0 &&
  cells.every(([cell]) => cell !== undefined && number.test(cell.text));

/** A line of one cell only, which begins with a small letter, goes on with that cell. */
const isContinuation = (line: readonly Row[]): boolean =>
  line.flat().length === 1 && /^\p{Ll}/u.test(line.flat()[0]?.text ?? "");

const isListItem = ([first]: readonly Segment[]): boolean =>
  first !== undefined && (first.bullet !== undefined || readListMarker(first.text) !== null);

function isOfManySizes(segments: readonly Segment[]): boolean {
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return (
    sizes.filter((size) => Math.abs(size - median) > 0.15 * median).length > MAX_OTHER_SIZE * sizes.length
  );
}

/** 1, 2, 3…: the numbers of a list. */
const isCount = (texts: readonly string[]): boolean =>
  texts.every((text, i) => Number.parseInt(text, 10) === i + 1);

/** Whole numbers that never fall: the pages of a table of contents. */
function isRising(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d{1,4}$/.test(text)).map(Number);
  return numbers.length >= NUMBERS * texts.length && numbers.every((one, i) => one >= (numbers[i - 1] ?? 0));
}
