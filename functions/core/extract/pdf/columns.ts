import { joinAlignedTables } from "./aligned-tables.ts";
import { joinSegments, type Segment } from "./lines.ts";

/** A column, or a part of a page over its whole width, as lines in reading order. */
export type Region = { readonly lines: readonly Segment[] };

/** Fewest lines on each side of a gutter: fewer are a caption or a cell beside the text. */
const MIN_LINES = 4;
/** Share of lines that may cross a gutter: headings and tables over the page's whole width. */
const MAX_CROSSING = 0.25;
/** Each side of a gutter holds at least this share of the letters of both. */
const MIN_SIDE_SHARE = 0.15;
/** Letters a line of running text has on average; columns of numbers and labels have fewer. */
const MIN_LINE_LETTERS = 12;
/** Least share of the lower column's height that stands beside the other. */
const MIN_BESIDE = 0.4;
/** No page that people read has more pieces of lines. */
const MAX_SEGMENTS = 5_000;
/** A heading over both columns is this many times the usual size. */
const LARGE = 1.3;
/** Beside it no line stands from this many times its size above its baseline to this many below. */
const EMPTY_ABOVE = 1.4;
const EMPTY_BELOW = 0.6;
/** Columns end at one height if it differs by no more than so many times the size of the heading below. */
const EVEN = 1.5;
/** Columns of columns: a page has at most eight. */
const MAX_SPLITS = 3;

/**
 * Puts a page's segments in reading order: where a gutter parts the page, the left column goes before the
 * right one, between the lines that cross the gutter. Tables come as one piece.
 */
export function readingOrder(loose: readonly Segment[], splits = 0): Region[] {
  const segments = joinAlignedTables(loose);
  const gutter = splits < MAX_SPLITS ? findGutter(segments) : null;
  if (gutter === null) return segments.length > 0 ? [{ lines: joinSegments(segments) }] : [];
  const large = LARGE * medianSize(segments);
  const regions: Region[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let crossing: Segment[] = [];
  const closeColumns = (): void => {
    regions.push(...readingOrder(left, splits + 1), ...readingOrder(right, splits + 1));
    left = [];
    right = [];
  };
  const closeCrossing = (): void => {
    if (crossing.length > 0) regions.push({ lines: joinSegments(crossing) });
    crossing = [];
  };
  for (const segment of segments) {
    const inColumn = segment.right <= gutter || segment.left >= gutter;
    if (inColumn && !(segment.size >= large && isOverBoth(segment, segments, gutter))) {
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

/**
 * Whether a large line at the left is a heading over both columns though it does not reach the gutter:
 * nothing stands beside it, and below it both columns; or below columns that end at one height.
 */
function isOverBoth(line: Segment, segments: readonly Segment[], gutter: number): boolean {
  if (line.left >= gutter) return false;
  const right = segments.filter((other) => other.left >= gutter);
  const isBeside = ({ baseline }: Segment): boolean =>
    baseline > line.baseline - EMPTY_ABOVE * line.size && baseline < line.baseline + EMPTY_BELOW * line.size;
  if (right.some(isBeside)) return false;
  const left = segments.filter((other) => other.right <= gutter);
  const isBelow = (other: Segment): boolean => other.baseline > line.baseline + line.size;
  if (left.some(isBelow) || right.some(isBelow)) return left.some(isBelow) && right.some(isBelow);
  const bottom = (side: readonly Segment[]): number =>
    Math.max(...side.filter((other) => other.baseline < line.baseline).map(({ baseline }) => baseline));
  return Math.abs(bottom(left) - bottom(right)) <= EVEN * line.size;
}

function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map((segment) => segment.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** What stands on one side of a possible gutter. */
type Side = {
  readonly lines: number;
  readonly letters: number;
  readonly top: number;
  readonly bottom: number;
  /** The edge at the gutter, in points from the left. */
  readonly edge: number;
};

type Gutter = { readonly x: number; readonly crossing: number; readonly width: number };

/**
 * The middle of the widest gap that few lines cross; null when the page has one column. Takes time with the
 * segments' sort: the sides of each possible gutter are read off running sums.
 */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * MIN_LINES || segments.length > MAX_SEGMENTS) return null;
  const byRight = [...segments].sort((a, b) => a.right - b.right);
  const byLeft = [...segments].sort((a, b) => b.left - a.left);
  const lefts = runningSides(byRight, (edge, { right }) => Math.max(edge, right), Number.NEGATIVE_INFINITY);
  const rights = runningSides(byLeft, (edge, { left }) => Math.min(edge, left), Number.POSITIVE_INFINITY);
  let best: Gutter | null = null;
  let toTheRight = segments.length;
  for (const [i, segment] of byRight.entries()) {
    const x = Math.ceil(segment.right) + 1;
    if ((byRight[i + 1]?.right ?? Number.POSITIVE_INFINITY) <= x) continue;
    while (toTheRight > 0 && (byLeft[toTheRight - 1]?.left ?? 0) < x) toTheRight--;
    const [left, right] = [lefts[i + 1], rights[toTheRight]];
    const gutter = left && right ? gutterBetween(left, right, segments.length) : null;
    if (!gutter) continue;
    const fewer = !best || gutter.crossing < best.crossing;
    if (fewer || (gutter.crossing === best?.crossing && gutter.width > best.width)) best = gutter;
  }
  return best?.x ?? null;
}

/** The side made of the first n segments, for every n from 0. */
function runningSides(
  segments: readonly Segment[],
  edgeOf: (edge: number, segment: Segment) => number,
  edge: number,
): Side[] {
  let side: Side = {
    lines: 0,
    letters: 0,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
    edge,
  };
  const sides = [side];
  for (const segment of segments) {
    side = {
      lines: side.lines + 1,
      letters: side.letters + segment.text.length,
      top: Math.min(side.top, segment.baseline),
      bottom: Math.max(side.bottom, segment.baseline),
      edge: edgeOf(side.edge, segment),
    };
    sides.push(side);
  }
  return sides;
}

function gutterBetween(left: Side, right: Side, segments: number): Gutter | null {
  const crossing = segments - left.lines - right.lines;
  if (left.lines < MIN_LINES || right.lines < MIN_LINES || crossing > MAX_CROSSING * segments) return null;
  if (!isProse(left) || !isProse(right) || !areBalanced(left, right) || !areBeside(left, right)) return null;
  return { x: (left.edge + right.edge) / 2, crossing, width: right.edge - left.edge };
}

const isProse = ({ letters, lines }: Side): boolean => letters / lines >= MIN_LINE_LETTERS;

const areBalanced = (left: Side, right: Side): boolean =>
  Math.min(left.letters, right.letters) >= MIN_SIDE_SHARE * (left.letters + right.letters);

function areBeside(left: Side, right: Side): boolean {
  const beside = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  return beside >= MIN_BESIDE * Math.min(left.bottom - left.top, right.bottom - right.top);
}
