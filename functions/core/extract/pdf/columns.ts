import { isHeadingLike } from "../heading-like.ts";
import { joinAlignedTables } from "./aligned-tables.ts";
import { partBands } from "./bands.ts";
import { rowsOfCards } from "./cards.ts";
import { findGutter } from "./gutter.ts";
import { joinSegments } from "./lines.ts";
import type { Segment } from "./segment.ts";

/** A column, or a part of a page over its whole width, as lines in reading order. */
export type Region = {
  readonly lines: readonly Segment[];
  /** Whether it is a card of a grid, which is read whole: nothing goes on in the next. */
  readonly isCard?: true;
  /** The region that it is a part of, where a box parts that. */
  readonly whole?: Region;
};

/** A heading over both columns is this many times the usual size. */
const LARGE = 1.3;
/** Beside it no line stands from this many times its size above its baseline to this many below. */
const EMPTY_ABOVE = 1.4;
const EMPTY_BELOW = 0.6;
/** The text of a heading begins at most so many times its size below it. */
const MAX_STEP = 2.4;
/** Columns end at one height if it differs by no more than so many times the size of the heading below. */
const EVEN = 1.5;
/** Lines of one heading are at most so many times its size apart. */
const MAX_LINE_STEP = 1.4;
/** Columns of columns: a page has at most eight. */
const MAX_SPLITS = 3;

/**
 * Puts a page's segments in reading order: where a gutter parts the page, the left column goes before the
 * right one, between the lines that cross the gutter. Tables come as one piece.
 */
export function readingOrder(loose: readonly Segment[], splits = 0): Region[] {
  const segments = joinAlignedTables(loose);
  const gutter = splits < MAX_SPLITS ? findGutter(segments) : null;
  if (gutter === null) {
    const bands = splits < MAX_SPLITS ? partBands(segments) : null;
    if (bands) return bands.flatMap((band) => readingOrder(band, splits + 1));
    return segments.length > 0 ? [{ lines: joinSegments(segments) }] : [];
  }
  const large = LARGE * medianSize(segments);
  const regions: Region[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let crossing: Segment[] = [];
  const closeColumns = (): void => {
    const cards = rowsOfCards([...columnsOf(left, splits + 1), ...columnsOf(right, splits + 1)]);
    if (cards) regions.push(...cards.map((card) => ({ lines: joinSegments(card), isCard: true as const })));
    else regions.push(...readingOrder(left, splits + 1), ...readingOrder(right, splits + 1));
    left = [];
    right = [];
  };
  const closeCrossing = (): void => {
    if (crossing.length > 0) regions.push({ lines: joinSegments(crossing) });
    crossing = [];
  };
  for (const [i, segment] of segments.entries()) {
    const inColumn = segment.right <= gutter || segment.left >= gutter;
    const isOver =
      (segment.size >= large && isOverBoth(segment, segments, gutter)) || isOverNext(i, segments, gutter);
    if (inColumn && !isOver && !goesOnOver(crossing.at(-1), segment, large)) {
      closeCrossing();
      (segment.right <= gutter ? left : right).push(segment);
    } else {
      if (left.length + right.length > 0) closeColumns();
      crossing.push(segment);
    }
  }
  closeCrossing();
  closeColumns();
  return regions;
}

/** Whether a large line is the next of a heading over both columns. */
const goesOnOver = (above: Segment | undefined, line: Segment, large: number): boolean =>
  above !== undefined &&
  line.size >= large &&
  line.size === above.size &&
  line.bold === above.bold &&
  line.baseline - above.baseline <= MAX_LINE_STEP * line.size;

/** The columns that segments stand in where nothing crosses the gutters between them. */
function columnsOf(segments: readonly Segment[], splits: number): (readonly Segment[])[] {
  const gutter = splits < MAX_SPLITS ? findGutter(segments) : null;
  if (gutter === null) return [segments];
  const left = segments.filter((segment) => segment.right <= gutter);
  const right = segments.filter((segment) => segment.left >= gutter);
  if (left.length + right.length < segments.length) return [segments];
  return [...columnsOf(left, splits + 1), ...columnsOf(right, splits + 1)];
}

/**
 * Whether a large line at the left is a heading over both columns though it does not reach the gutter:
 * nothing stands beside it, and below it both columns; or below columns that end at one height.
 */
function isOverBoth(line: Segment, segments: readonly Segment[], gutter: number): boolean {
  if (line.left >= gutter) return false;
  const right = segments.filter((other) => other.left >= gutter);
  const isBeside = (other: Segment): boolean =>
    bottomOf(other) > line.baseline - EMPTY_ABOVE * line.size &&
    other.baseline < line.baseline + EMPTY_BELOW * line.size;
  if (right.some(isBeside)) return false;
  const left = segments.filter((other) => other.right <= gutter);
  const isBelow = (other: Segment): boolean => other.baseline > line.baseline + line.size;
  if (left.some(isBelow) || right.some(isBelow)) return left.some(isBelow) && right.some(isBelow);
  const bottom = (side: readonly Segment[]): number =>
    Math.max(...side.filter((other) => other.baseline < line.baseline).map(bottomOf));
  return Math.abs(bottom(left) - bottom(right)) <= EVEN * line.size;
}

/**
 * Whether a line at the left is the heading of what crosses the gutter right below it: in bold, or another typeface or
 * size than that, with nothing beside it.
 */
function isOverNext(at: number, segments: readonly Segment[], gutter: number): boolean {
  const [line, below, above] = [segments[at], segments[at + 1], segments[at - 1]];
  if (!line || !below || line.right > gutter || below.left >= gutter || below.right <= gutter) return false;
  if (above && bottomOf(above) > line.baseline - EMPTY_ABOVE * line.size) return false;
  const step = below.baseline - line.baseline;
  if (step < EMPTY_BELOW * line.size || step > MAX_STEP * line.size) return false;
  const isOther = line.size > below.size || (line.bold && !below.bold) || line.face !== below.face;
  return isOther && isHeadingLike(line.text);
}

const bottomOf = ({ table, baseline }: Segment): number => table?.bottom ?? baseline;

function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map((segment) => segment.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
