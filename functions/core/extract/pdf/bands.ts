import { findGutter } from "./gutter.ts";
import type { Segment } from "./segment.ts";
import { cover, type Stretch, sideBySide } from "./stretches.ts";

/** No page that people read has more pieces of lines. */
const MAX_SEGMENTS = 5_000;
/** A band that is set in columns goes on over steps of at most this many times the size. */
const MAX_STEP = 3.2;
/** Below the last line that has another beside it, lines of a band follow in steps of at most this many times the size. */
const MAX_LINE_STEP = 1.6;
/** Lines closer than this many times the size cannot be of one column. */
const BESIDE = 0.9;

type Row = readonly Segment[];

/**
 * Parts a page that has no gutter over its whole height where a band of it has one: two columns between texts
 * of the full width. Null if no band has. Takes time with the number of segments, for columns are few.
 *
 * @param segments from top to bottom
 */
export function partBands(segments: readonly Segment[]): Segment[][] | null {
  if (segments.length > MAX_SEGMENTS) return null;
  const rows: readonly Row[] = sideBySide(segments);
  for (let start = 0; start < rows.length; start++) {
    const end = endOfBand(rows, start);
    if (end === start) continue;
    const band = rows.slice(start, end).flat();
    if (findGutter(band) !== null) {
      const parts = [rows.slice(0, start).flat(), band, rows.slice(end).flat()];
      return parts.filter((part) => part.length > 0);
    }
    start = end - 1;
  }
  return null;
}

/** The row after the last of a band that begins with two pieces side by side; the start itself if none begins. */
function endOfBand(rows: readonly Row[], start: number): number {
  let columns: readonly Stretch[] = cover(rows[start] ?? []);
  let isBeside = columns.length > 1;
  let end = start;
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i] ?? [];
    const wider = cover([...columns, ...row]);
    const step = stepBetween(rows[i - 1], row);
    isBeside = row.length > 1 || step < BESIDE || (isBeside && step <= MAX_LINE_STEP);
    const isKept = wider.length >= Math.max(2, columns.length) && step <= MAX_STEP;
    if (!isKept || row.some(({ table }) => table) || (end === start && !isBeside)) break;
    columns = wider;
    if (isBeside) end = i + 1;
  }
  return end;
}

/** From one row's baseline to the next, as a multiple of the larger size. */
const stepBetween = ([above]: Row = [], [below]: Row = []): number =>
  above && below ? (below.baseline - above.baseline) / Math.max(above.size, below.size) : 0;
