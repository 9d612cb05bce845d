import type { Segment } from "./segment.ts";
import type { Shape } from "./shapes.ts";

/** A bullet stands at most this many times the size left of its words. */
const MAX_GAP = 2.2;
/** Its middle stands this many times the size above the baseline. */
const HIGHEST = 0.75;
const LOWEST = 0.05;
/** Bullets at one height among which a line's own is looked for. */
const MAX_LOOK = 100;

/** Gives segments the bullets that are drawn beside them as shapes, as browsers print them. */
export function withDrawnBullets(segments: readonly Segment[], shapes: readonly Shape[]): Segment[] {
  const bullets = shapes
    .filter(({ kind }) => kind === "bullet")
    .map(({ rect, style }) => ({ style, right: rect.right, middle: (rect.top + rect.bottom) / 2 }))
    .sort((a, b) => a.middle - b.middle);
  if (bullets.length === 0) return [...segments];
  return segments.map((segment) => {
    const { left, baseline, size } = segment;
    let first = lowerBound(bullets, baseline - HIGHEST * size);
    const end = first + MAX_LOOK;
    for (
      ;
      first < end && (bullets[first]?.middle ?? Number.POSITIVE_INFINITY) <= baseline - LOWEST * size;
      first++
    ) {
      const gap = left - (bullets[first]?.right ?? 0);
      if (gap >= 0 && gap <= MAX_GAP * size) return { ...segment, bullet: bullets[first]?.style ?? "" };
    }
    return segment;
  });
}

/** The place of the first bullet whose middle is not above a height. */
function lowerBound(bullets: readonly { readonly middle: number }[], height: number): number {
  let [low, high] = [0, bullets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bullets[middle]?.middle ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
