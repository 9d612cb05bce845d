import type { Segment } from "./segment.ts";

/** Fewest lines on each side of a gutter: fewer are a caption or a cell beside the text. */
const MIN_LINES = 4;
/** Fewest of running text: long, some beginning within a sentence, as cells hardly do. */
const MIN_PROSE_LINES = 2;
const PROSE_LINE_LETTERS = 30;
/** Share of lines that may cross a gutter: headings and tables over the page's whole width. */
const MAX_CROSSING = 0.25;
/** Each side of a gutter holds at least this share of the letters of both. */
const MIN_SIDE_SHARE = 0.15;
/** Letters a line of running text has on average; columns of numbers and labels have fewer. */
const MIN_LINE_LETTERS = 12;
/** Least share of the lower column's height that stands beside the other. */
const MIN_BESIDE = 0.4;
/** Distance of baselines, in parts of the size: type's usual 120 %. */
const USUAL_LEADING = 1.2;
/** No page that people read has more pieces of lines. */
const MAX_SEGMENTS = 5_000;

/** What stands on one side of a possible gutter. */
type Side = {
  /** Lines and tables. */
  readonly pieces: number;
  /** Lines, those of tables too. */
  readonly lines: number;
  readonly letters: number;
  /** Lines that begin with a small letter. */
  readonly smallStarts: number;
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
export function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * MIN_PROSE_LINES || segments.length > MAX_SEGMENTS) return null;
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
    pieces: 0,
    lines: 0,
    letters: 0,
    smallStarts: 0,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
    edge,
  };
  const sides = [side];
  for (const segment of segments) {
    side = {
      pieces: side.pieces + 1,
      lines: side.lines + linesIn(segment),
      letters: side.letters + segment.text.length,
      smallStarts: side.smallStarts + (/^\p{Ll}/u.test(segment.text) ? 1 : 0),
      top: Math.min(side.top, segment.baseline),
      bottom: Math.max(side.bottom, segment.table?.bottom ?? segment.baseline),
      edge: edgeOf(side.edge, segment),
    };
    sides.push(side);
  }
  return sides;
}

/** Lines that a piece stands for: a table as many as find room in its height. */
const linesIn = ({ table, baseline, size }: Segment): number =>
  table ? 1 + Math.round((table.bottom - baseline) / (USUAL_LEADING * size)) : 1;

function gutterBetween(left: Side, right: Side, segments: number): Gutter | null {
  const crossing = segments - left.pieces - right.pieces;
  if (!isLong(left) || !isLong(right) || crossing > MAX_CROSSING * segments) return null;
  if (!isProse(left) || !isProse(right) || !areBalanced(left, right) || !areBeside(left, right)) return null;
  return { x: (left.edge + right.edge) / 2, crossing, width: right.edge - left.edge };
}

const isLong = ({ lines, letters, smallStarts }: Side): boolean =>
  lines >= MIN_LINES ||
  (lines >= MIN_PROSE_LINES && letters >= PROSE_LINE_LETTERS * lines && smallStarts > 0);

const isProse = ({ letters, lines }: Side): boolean => letters / lines >= MIN_LINE_LETTERS;

const areBalanced = (left: Side, right: Side): boolean =>
  Math.min(left.letters, right.letters) >= MIN_SIDE_SHARE * (left.letters + right.letters);

function areBeside(left: Side, right: Side): boolean {
  const beside = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  return beside >= MIN_BESIDE * Math.min(left.bottom - left.top, right.bottom - right.top);
}
