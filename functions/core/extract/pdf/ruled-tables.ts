import { readListMarker } from "../list-marker.ts";
import type { Rect } from "./draw/matrix.ts";
import { ruledTables } from "./ruled-cells.ts";
import type { Run } from "./runs.ts";
import type { Segment } from "./segment.ts";
import type { Shape } from "./shapes.ts";
import type { Grid } from "./tables.ts";

/** Share of a table's runs that may stand over the rules between its cells: more, and the rules are no cells'. */
const MAX_OVER = 0.05;
/** Points by which a run may reach over a rule: white space, overhanging letters. */
const OVERHANG = 3;
/** Where a run's middle is, in parts of its size above the baseline. */
const MIDDLE = 0.3;
/** Points by which the upper edges of cells of one row may differ. */
const SAME_ROW = 3;
/** Rows of several cells that a table of data has, at least. */
const MIN_ROWS = 2;
/** Letters that a cell of such a table has on average, at most: longer ones are texts side by side. */
const MAX_CELL_LETTERS = 90;
/** Letters of a label over a column, at most, and of the cells of a single row of data on average. */
const MAX_LABEL_LETTERS = 32;
/** Share of its cells that may hold lists, at most. */
const MAX_LISTS = 0.1;

/** Cells, row by row, each with its pieces of lines: data, or texts that the rules only arrange. */
export type RuledGrid = { readonly isData: boolean; readonly rows: Grid };

/**
 * Joins a page's runs to pieces of lines, those within the cells that rules draw cell by cell, so that no line is
 * read across a rule; and tells which cells make a table of data, and which only arrange texts on the page.
 *
 * @param join what makes pieces of lines of runs
 */
export function joinByCells(
  runs: readonly Run[],
  shapes: readonly Shape[],
  join: (runs: readonly Run[]) => Segment[],
): { readonly segments: Segment[]; readonly grids: readonly RuledGrid[] } {
  const tables = ruledTables(
    shapes,
    runs.filter(({ text }) => text.trim() !== ""),
  );
  // Tags tell of cells too, and of the tables that go on over pages.
  if (tables.length === 0 || runs.some(({ tag }) => tag?.cell)) {
    return { segments: join(runs).sort(topDown), grids: [] };
  }
  const taken = new Set<Run>();
  const grids = tables.flatMap(({ cells }) => {
    const held = holders(runs, cells);
    if (!held) return [];
    const filled = cells.flatMap((cell): Filled[] => {
      const inside = held.get(cell) ?? [];
      for (const run of inside) taken.add(run);
      return inside.length > 0 ? [{ cell, segments: join(inside) }] : [];
    });
    return partsOf(filled);
  });
  const rest = join(runs.filter((run) => !taken.has(run)));
  const segments = [...rest, ...grids.flatMap(({ rows }) => rows.flat(2))];
  return { segments: segments.sort(topDown), grids };
}

const topDown = (a: Segment, b: Segment): number => a.baseline - b.baseline || a.left - b.left;

type Filled = { readonly cell: Rect; readonly segments: readonly Segment[] };

/** The runs in each cell; null if fewer than two hold any, or runs stand over the rules between them. */
function holders(runs: readonly Run[], cells: readonly Rect[]): Map<Rect, Run[]> | null {
  const held = new Map<Rect, Run[]>();
  let [inside, over] = [0, 0];
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    const [x, y] = [(run.left + run.right) / 2, run.baseline - MIDDLE * run.size];
    const cell = cells.find(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (!cell) continue;
    inside++;
    if (run.left < cell.left - OVERHANG || run.right > cell.right + OVERHANG) over++;
    held.set(cell, [...(held.get(cell) ?? []), run]);
  }
  return held.size > 1 && over <= MAX_OVER * inside ? held : null;
}

/** A table's rows in parts: those of data, and those between that only hold texts. */
function partsOf(filled: readonly Filled[]): RuledGrid[] {
  const rows: Filled[][] = [];
  for (const one of [...filled].sort((a, b) => a.cell.top - b.cell.top)) {
    const row = rows.at(-1);
    if (row?.[0] && one.cell.top - row[0].cell.top <= SAME_ROW) row.push(one);
    else rows.push([one]);
  }
  const isData = isTable(rows.filter((row) => !isText(row)).flat(), rows);
  const parts: { isData: boolean; rows: (readonly (readonly Segment[])[])[] }[] = [];
  for (const [i, row] of rows.entries()) {
    const cells = row.sort((a, b) => a.cell.left - b.cell.left).map(({ segments }) => segments);
    const isRow = isData ? !isText(row) : i === 0 && isHead(row);
    const last = parts.at(-1);
    if (last?.isData === isRow) last.rows.push(cells);
    else parts.push({ isData: isRow, rows: [cells] });
  }
  return parts;
}

/** Whether rows of several cells hold data: short texts, and hardly a list. */
function isTable(cells: readonly Filled[], rows: readonly (readonly Filled[])[]): boolean {
  const full = rows.filter((row) => row.length > 1).length;
  const letters =
    cells.reduce((sum, { segments }) => sum + lettersOf(segments), 0) / Math.max(1, cells.length);
  const lists = cells.filter(holdsList).length;
  const isShort = letters <= (full < MIN_ROWS ? MAX_LABEL_LETTERS : MAX_CELL_LETTERS);
  return full > 0 && isShort && lists <= MAX_LISTS * cells.length;
}

/** A row of one cell that holds a list, or more than a cell of data does: a remark between the rows. */
const isText = ([first, ...rest]: readonly Filled[]): boolean =>
  first !== undefined &&
  rest.length === 0 &&
  (holdsList(first) || lettersOf(first.segments) > MAX_CELL_LETTERS);

/** The labels over columns of texts. */
const isHead = (row: readonly Filled[]): boolean =>
  row.length > 1 && row.every((one) => lettersOf(one.segments) <= MAX_LABEL_LETTERS && !holdsList(one));

const holdsList = ({ segments }: Filled): boolean => segments.filter(isItem).length > 1;

const lettersOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

const isItem = ({ text, bullet }: Segment): boolean => bullet !== undefined || readListMarker(text) !== null;
