import { isIn, isWithin } from "./boxes.ts";
import { type Region, readingOrder } from "./columns.ts";
import type { Rect } from "./draw/matrix.ts";
import type { Segment } from "./segment.ts";
import { placeSpaces, type Space } from "./spaces.ts";
import { toPiece } from "./tables.ts";

/** Share of an area's letters outside a box, at most, for the box to be the ground of all of them. */
const MAX_OUTSIDE = 0.1;
/** Boxes of one row begin at heights that differ by at most so many points. */
const SAME_TOP = 4;
/** A line above or below the lines beside a box goes on with them in a step of at most this many times its size. */
const MAX_STEP = 2.2;
/** It stands at most so many times its size from the box. */
const MAX_DISTANCE = 3;
/** It begins at most so many points beside them, and reaches over this share of the box's width, at least. */
const SAME_EDGE = 2;
const MIN_REACH = 0.3;

/**
 * Puts an area's pieces of lines in reading order. What stands in a box is read as an area of its own, and boxes side
 * by side one after the other; they stand where their column has them, or before the text that runs around them.
 *
 * @param boxes those within the area
 * @param spaces what is put for pieces that only keep a place
 */
export function orderAround(
  pieces: readonly Segment[],
  boxes: readonly Rect[],
  spaces: readonly Space[],
): Region[] {
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && isWithin(box, other)));
  const ground = outer.find((box) => isGround(box, pieces));
  if (ground) {
    return orderAround(
      pieces,
      boxes.filter((box) => box !== ground),
      spaces,
    );
  }
  const loose = pieces.filter((piece) => !outer.some((box) => isIn(piece, box)));
  const rows = rowsOf(outer, loose).flatMap((row): Space[] => {
    const inside = row.map((box) => pieces.filter((piece) => isIn(piece, box)));
    if (inside.every(({ length }) => length === 0)) return [];
    const rect = around(row);
    const regions = row.flatMap((box, i) =>
      orderAround(
        inside[i] ?? [],
        boxes.filter((other) => other !== box && isWithin(other, box)),
        spaces,
      ).map((region): Region => ({ ...region, isCard: true })),
    );
    const { table, ...piece } = toPiece([inside]);
    const { left, right } = rect;
    const space = { ...piece, left, right, table: { rows: [], bottom: table?.bottom ?? piece.baseline } };
    return [{ piece: space, rect, regions }];
  });
  const isRunAround = ({ rect }: Space): boolean => runsAround(loose, rect);
  const standing = rows.filter((row) => !isRunAround(row)).map(({ piece }) => piece);
  const ordered = readingOrder(
    [...loose, ...standing].sort((a, b) => a.baseline - b.baseline || a.left - b.left),
  );
  return placeSpaces(ordered, [...rows, ...spaces.filter(({ piece }) => loose.includes(piece))]);
}

/** Whether a box lies behind all texts of an area, but for a few. */
function isGround(box: Rect, pieces: readonly Segment[]): boolean {
  const letters = (some: readonly Segment[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return letters(pieces.filter((piece) => !isIn(piece, box))) <= MAX_OUTSIDE * letters(pieces);
}

/** Boxes from top to bottom, those side by side in one row, from left to right. */
function rowsOf(boxes: readonly Rect[], loose: readonly Segment[]): Rect[][] {
  const rows: Rect[][] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.top - box.top) <= SAME_TOP &&
        !loose.some((piece) => isIn(piece, around([first, box]))),
    );
    if (row) row.push(box);
    else rows.push([box]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const around = (boxes: readonly Rect[]): Rect => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Whether text runs around a box: lines beside it go on, above or below, in lines that reach over or under it. */
function runsAround(loose: readonly Segment[], box: Rect): boolean {
  const isBeside = ({ baseline }: Segment): boolean => baseline > box.top && baseline < box.bottom;
  const [first, last] = [loose.find(isBeside), loose.findLast(isBeside)];
  const reach = MIN_REACH * (box.right - box.left);
  return loose.some((line, i) => {
    const isAbove = line.baseline <= box.top;
    const distance = isAbove ? box.top - line.baseline : line.baseline - box.bottom;
    const [near, beside] = isAbove ? [loose[i + 1], first] : [loose[i - 1], last];
    if (isBeside(line) || !near || !beside || line.table || beside.table) return false;
    if (distance > MAX_DISTANCE * line.size || beside.size !== line.size || near.size !== line.size)
      return false;
    if (Math.abs(near.baseline - line.baseline) > MAX_STEP * line.size) return false;
    return beside.right <= box.left && Math.abs(beside.left - line.left) <= SAME_EDGE
      ? line.right >= box.left + reach
      : beside.left >= box.right && line.left <= box.right - reach && line.right > beside.left;
  });
}
