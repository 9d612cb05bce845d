import { readListMarker } from "../list-marker.ts";
import type { Segment } from "./segment.ts";
import { findRuns, MAX_LABEL_LETTERS, MIN_ROWS, ROW_GAP, type Row, type Run } from "./table-rows.ts";
import { type Grid, inPlaceOf } from "./tables.ts";

/** No page that people read has more pieces of lines. */
const MAX_SEGMENTS = 20_000;
/** Share of cells that may begin with a small letter: lines of prose in columns mostly do, cells hardly. */
const MAX_SMALL_STARTS = 0.2;
/** Letters that a cell has on average, at most: longer ones are paragraphs side by side. */
const MAX_CELL_LETTERS = 90;
/** Share of a column's cells that are numbers in a column of numbers. */
const NUMBERS = 0.6;
/** Share of cells whose type differs from the rest's by more than 15 %, at most. */
const MAX_OTHER_SIZE = 0.2;
const number =
  /^[^\p{L}]{0,3}\d[\d.,]*\s?(?:%|[a-z]{1,2}|million|billion)?[^\p{L}]{0,2}$|^(?:[-–—+✓✔✗•]|n\/?a)$/iu;

/** Puts each table that aligned cells make, without tags, in one piece, in place of its cells. */
export function joinAlignedTables(segments: readonly Segment[]): Segment[] {
  if (segments.length > MAX_SEGMENTS) return [...segments];
  const grids = findRuns(segments).flatMap((run) => {
    const grid = toGrid(run);
    return grid ? [grid] : [];
  });
  return inPlaceOf(segments, grids);
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
