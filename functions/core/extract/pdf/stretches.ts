import { onOneLine } from "./lines.ts";
import type { Segment } from "./segment.ts";

/** From left to right, in points. */
export type Stretch = { left: number; right: number };

/** The stretches from left to right that some of the pieces cover. */
export function cover(pieces: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else stretches.push({ left, right });
  }
  return stretches;
}

/** Pieces of lines, from top to bottom, as those that stand on one line. */
export function sideBySide(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row?.[0] && onOneLine(row[0], segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}
