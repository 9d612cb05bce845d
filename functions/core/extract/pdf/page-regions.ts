import { type Region, readingOrder } from "./columns.ts";
import type { RuledGrid } from "./ruled-tables.ts";
import type { Segment } from "./segment.ts";
import { type Grid, inPlaceOf, joinTaggedTables, toPiece } from "./tables.ts";

/**
 * A page's pieces of lines as regions in reading order. Tables stand as one piece among them; cells that only
 * arrange texts are read one after the other, row by row, each as a page of its own.
 *
 * @param segments from top to bottom, without running heads
 * @param grids of which some segments may have been taken out as running heads
 */
export function regionsOf(segments: readonly Segment[], grids: readonly RuledGrid[]): Region[] {
  const kept = new Set(segments);
  const left = grids.map(({ isData, rows }): RuledGrid => ({ isData, rows: withOnly(rows, kept) }));
  const data = left.filter(({ isData }) => isData).map(({ rows }) => rows);
  const arranged = new Map(
    left.filter(({ isData, rows }) => !isData && rows.length > 0).map(({ rows }) => [toSpace(rows), rows]),
  );
  const inCells = new Set([...arranged.values()].flat(3));
  const loose = segments.filter((segment) => !inCells.has(segment));
  const pieces = [
    ...inPlaceOf(
      joinTaggedTables(loose),
      data.filter(({ length }) => length > 0),
    ),
    ...arranged.keys(),
  ];
  if (arranged.size === 0) return readingOrder(pieces);
  const ordered = readingOrder(pieces.sort((a, b) => a.baseline - b.baseline || a.left - b.left));
  return ordered.flatMap((region) => withCells(region, arranged));
}

const withOnly = (grid: Grid, kept: ReadonlySet<Segment>): Grid =>
  grid
    .map((row) => row.map((cell) => cell.filter((one) => kept.has(one))).filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);

/** What keeps the place of arranged cells: a table without rows. */
function toSpace(grid: Grid): Segment {
  const piece = toPiece(grid);
  return { ...piece, table: { rows: [], bottom: piece.table?.bottom ?? piece.baseline } };
}

/** Puts cells where their space was kept, between the lines before and after it. */
function withCells(region: Region, arranged: ReadonlyMap<Segment, Grid>): Region[] {
  const regions: Region[] = [];
  let lines: Segment[] = [];
  const close = (): void => {
    if (lines.length > 0) regions.push({ ...region, lines });
    lines = [];
  };
  for (const line of region.lines) {
    const cells = arranged.get(line)?.flat();
    if (!cells) {
      lines.push(line);
      continue;
    }
    close();
    for (const cell of cells)
      regions.push(
        ...readingOrder(cell).map(({ lines: inCell }): Region => ({ lines: inCell, isCard: true })),
      );
  }
  close();
  return regions;
}
