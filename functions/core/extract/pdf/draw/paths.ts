import type { PdfOperatorNumbers } from "../open-pdf.ts";
import type { Graphics } from "./graphics.ts";
import type { Rect } from "./matrix.ts";
import type { Area } from "./painting.ts";

/** A point's distance from a straight edge that still counts as on it, in the path's units. */
const STRAIGHT = 0.01;

/** What painting a path covers; null when it paints nothing. `rect` is around the path, on the screen. */
export function paintsPath(
  ops: PdfOperatorNumbers,
  operator: unknown,
  graphics: Graphics,
  rect: Rect,
  isBox: boolean,
): Area | null {
  const fills = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke];
  fills.push(ops.closeFillStroke, ops.closeEOFillStroke);
  const isOpaque = graphics.opacity === 1 && !graphics.blends && !graphics.isMasked;
  if (fills.some((one) => one === operator)) {
    const isSolid = isBox && isOpaque && graphics.isClipBox && graphics.fill !== null;
    return {
      rect: within(rect, graphics.clip),
      fill: isOpaque ? graphics.fill : null,
      isSolid,
      isPicture: false,
    };
  }
  if (operator !== ops.stroke && operator !== ops.closeStroke) return null;
  // A thick stroke is a bar of colour, which designers set words on.
  const [a, b, c, d] = graphics.matrix;
  const half = (graphics.lineWidth * Math.sqrt(Math.abs(a * d - b * c))) / 2;
  const grown = {
    left: rect.left - half,
    top: rect.top - half,
    right: rect.right + half,
    bottom: rect.bottom + half,
  };
  const fill = isOpaque ? graphics.stroke : null;
  return { rect: within(grown, graphics.clip), fill, isSolid: false, isPicture: false };
}

const within = (rect: Rect, clip: Rect): Rect => ({
  left: Math.max(rect.left, clip.left),
  top: Math.max(rect.top, clip.top),
  right: Math.min(rect.right, clip.right),
  bottom: Math.min(rect.bottom, clip.bottom),
});

/**
 * Whether a path is one upright rectangle. The parser writes a path as numbers: 0 (move) and 1 (line), each
 * with a point, 2 (curve) with three points, 3 (close).
 */
export function isRectangle(path: ArrayLike<number>): boolean {
  const points: [number, number][] = [];
  for (let i = 0; i < path.length && points.length <= 5; ) {
    const operator = path[i];
    if (operator === 3) {
      i += 1;
      continue;
    }
    if (operator === 2 || (operator === 0 && i > 0)) return false;
    points.push([path[i + 1] ?? 0, path[i + 2] ?? 0]);
    i += 3;
  }
  const [first, second, third, fourth, fifth] = points;
  if (!first || !second || !third || !fourth || points.length > 5) return false;
  if (fifth && !(near(fifth[0], first[0]) && near(fifth[1], first[1]))) return false;
  const flat = (a: [number, number], b: [number, number]): boolean => near(a[1], b[1]);
  const steep = (a: [number, number], b: [number, number]): boolean => near(a[0], b[0]);
  return flat(first, second)
    ? steep(second, third) && flat(third, fourth) && steep(fourth, first)
    : steep(first, second) && flat(second, third) && steep(third, fourth) && flat(fourth, first);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= STRAIGHT;
