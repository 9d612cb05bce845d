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
/** No page that people read has more pieces of lines; looking for gutters takes time with their square. */
const MAX_SEGMENTS = 5_000;
/** A heading over both columns is this many times the usual size. */
const LARGE = 1.3;
/** Beside it no line stands from this many times its size above its baseline to this many below. */
const EMPTY_ABOVE = 1.4;
const EMPTY_BELOW = 0.6;
/** Columns of columns: a page has at most eight. */
const MAX_SPLITS = 3;

/**
 * Puts a page's segments in reading order: where a gutter parts the page, the left column goes before the
 * right one, between the lines that cross the gutter.
 */
export function readingOrder(segments: readonly Segment[], splits = 0): Region[] {
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
 * nothing stands beside it, and below it both columns or nothing.
 */
function isOverBoth(line: Segment, segments: readonly Segment[], gutter: number): boolean {
  if (line.left >= gutter) return false;
  const right = segments.filter((other) => other.left >= gutter);
  const isBeside = ({ baseline }: Segment): boolean =>
    baseline > line.baseline - EMPTY_ABOVE * line.size && baseline < line.baseline + EMPTY_BELOW * line.size;
  if (right.some(isBeside)) return false;
  const left = segments.filter((other) => other.right <= gutter);
  const isBelow = (other: Segment): boolean => other.baseline > line.baseline + line.size;
  return left.some(isBelow) === right.some(isBelow);
}

function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map((segment) => segment.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** The middle of the widest gap that few lines cross; null when the page has one column. */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * MIN_LINES || segments.length > MAX_SEGMENTS) return null;
  const edges = [...new Set(segments.map((segment) => Math.ceil(segment.right) + 1))].sort((a, b) => a - b);
  let best: { x: number; crossing: number; width: number } | null = null;
  for (const x of edges) {
    const split = trySplit(segments, x);
    if (!split) continue;
    const better =
      !best ||
      split.crossing < best.crossing ||
      (split.crossing === best.crossing && split.width > best.width);
    if (better) best = split;
  }
  return best?.x ?? null;
}

function trySplit(
  segments: readonly Segment[],
  x: number,
): { x: number; crossing: number; width: number } | null {
  const left = segments.filter((segment) => segment.right <= x);
  const right = segments.filter((segment) => segment.left >= x);
  const crossing = segments.length - left.length - right.length;
  if (left.length < MIN_LINES || right.length < MIN_LINES || crossing > MAX_CROSSING * segments.length)
    return null;
  if (!isProse(left) || !isProse(right) || !areBalanced(left, right) || !areBeside(left, right)) return null;
  const end = Math.max(...left.map((segment) => segment.right));
  const start = Math.min(...right.map((segment) => segment.left));
  return { x: (end + start) / 2, crossing, width: start - end };
}

const letters = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

const isProse = (side: readonly Segment[]): boolean => letters(side) / side.length >= MIN_LINE_LETTERS;

const areBalanced = (left: readonly Segment[], right: readonly Segment[]): boolean =>
  Math.min(letters(left), letters(right)) >= MIN_SIDE_SHARE * (letters(left) + letters(right));

function areBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [top, bottom] = [firstBaseline(left), lastBaseline(left)];
  const [otherTop, otherBottom] = [firstBaseline(right), lastBaseline(right)];
  const beside = Math.min(bottom, otherBottom) - Math.max(top, otherTop);
  return beside >= MIN_BESIDE * Math.min(bottom - top, otherBottom - otherTop);
}

const firstBaseline = (side: readonly Segment[]): number => side[0]?.baseline ?? 0;
const lastBaseline = (side: readonly Segment[]): number => side.at(-1)?.baseline ?? 0;
