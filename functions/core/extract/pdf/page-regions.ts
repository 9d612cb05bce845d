import { orderAround } from "./box-order.ts";
import { type Region, readingOrder } from "./columns.ts";
import type { Rect } from "./draw/matrix.ts";
import type { RuledGrid } from "./ruled-tables.ts";
import type { Segment } from "./segment.ts";
import type { Space } from "./spaces.ts";
import { type Grid, inPlaceOf, joinTaggedTables, toPiece } from "./tables.ts";

/**
 * A page's pieces of lines as regions in reading order. Tables stand as one piece among them; cells that only
 * arrange texts are read one after the other, row by row, each as a page of its own; and so are boxes.
 *
 * @param segments from top to bottom, without running heads
 * @param grids of which some segments may have been taken out as running heads
 */
export function regionsOf(
  segments: readonly Segment[],
  grids: readonly RuledGrid[],
  boxes: readonly Rect[],
): Region[] {
  const kept = new Set(segments);
  const left = grids.map(({ isData, rows }): RuledGrid => ({ isData, rows: withOnly(rows, kept) }));
  const data = left.filter(({ isData }) => isData).map(({ rows }) => rows);
  const arranged = left.filter(({ isData, rows }) => !isData && rows.length > 0).map(({ rows }) => rows);
  const inCells = new Set(arranged.flat(3));
  const loose = segments.filter((segment) => !inCells.has(segment));
  const spaces = arranged.map(toSpace);
  const pieces = [
    ...inPlaceOf(
      joinTaggedTables(loose),
      data.filter(({ length }) => length > 0),
    ),
    ...spaces.map(({ piece }) => piece),
  ];
  if (spaces.length === 0 && boxes.length === 0) return readingOrder(pieces);
  return orderAround(pieces, boxes, spaces);
}

const withOnly = (grid: Grid, kept: ReadonlySet<Segment>): Grid =>
  grid
    .map((row) => row.map((cell) => cell.filter((one) => kept.has(one))).filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);

/** What keeps the place of arranged cells, a table without rows; and the cells, each read as a page of its own. */
function toSpace(grid: Grid): Space {
  const { table, ...piece } = toPiece(grid);
  const bottom = table?.bottom ?? piece.baseline;
  const regions = grid
    .flat()
    .flatMap((cell) => readingOrder(cell).map(({ lines }): Region => ({ lines, isCard: true })));
  const rect = { left: piece.left, top: piece.baseline - piece.size, right: piece.right, bottom };
  return { piece: { ...piece, table: { rows: [], bottom } }, rect, regions };
}
