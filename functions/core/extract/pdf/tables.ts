import { joinSegments } from "./lines.ts";
import type { Segment } from "./segment.ts";

/** Cells of a table, row by row: the pieces of text in each. */
export type Grid = readonly (readonly (readonly Segment[])[])[];

/** No page that people read has more pieces of lines. */
const MAX_SEGMENTS = 20_000;

/** Puts each table that the tags tell of in one piece, in place of its cells. */
export function joinTaggedTables(segments: readonly Segment[]): Segment[] {
  if (segments.length > MAX_SEGMENTS) return [...segments];
  const rows = new Map<string, Map<number, Map<string, Segment[]>>>();
  for (const segment of segments) {
    const { cell, key } = segment.tag ?? {};
    if (!cell || key === undefined) continue;
    const table = rows.get(cell.table) ?? new Map<number, Map<string, Segment[]>>();
    const row = table.get(cell.row) ?? new Map<string, Segment[]>();
    const pieces = row.get(key) ?? [];
    pieces.push(segment);
    rows.set(cell.table, table.set(cell.row, row.set(key, pieces)));
  }
  const grids = [...rows.values()].map(
    (table): Grid => [...table].sort(([a], [b]) => a - b).map(([, row]) => [...row.values()].sort(byLeft)),
  );
  return inPlaceOf(
    segments,
    grids.filter((grid) => grid.some((row) => row.length > 1)),
  );
}

const byLeft = (a: readonly Segment[], b: readonly Segment[]): number => leftOf(a) - leftOf(b);
const leftOf = (cell: readonly Segment[]): number => Math.min(...cell.map(({ left }) => left));

/** Replaces the segments of tables by one piece each, at the place of its first line. */
export function inPlaceOf(segments: readonly Segment[], grids: readonly Grid[]): Segment[] {
  if (grids.length === 0) return [...segments];
  const taken = new Set(grids.flat(3));
  const isTaken = (segment: Segment): boolean =>
    taken.has(segment) || segment.parts?.some((part) => taken.has(part)) === true;
  const rest = segments.filter((segment) => !isTaken(segment));
  return [...rest, ...grids.map(toPiece)].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/** A table as one piece, at the place of its first line. */
export function toPiece(grid: Grid): Segment {
  const all = grid.flat(2);
  const main = all.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const left = Math.min(...all.map((segment) => segment.left));
  return {
    ...main,
    text: all.map(({ text }) => text).join(" "),
    left,
    wordsLeft: left,
    right: Math.max(...all.map(({ right }) => right)),
    baseline: Math.min(...all.map(({ baseline }) => baseline)),
    bold: false,
    face: null,
    table: {
      rows: grid.map((row) => row.map((cell) => joinSegments(cell).map(({ text }) => text))),
      bottom: Math.max(...all.map(({ baseline }) => baseline)),
    },
  };
}
