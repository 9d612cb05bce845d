import type { Rect } from "./draw/matrix.ts";
import type { Area } from "./draw/painting.ts";

/** What a page paints that tells of its structure. */
export type Shape = { readonly kind: "bullet" | "picture"; readonly style: string; readonly rect: Rect };

/** Edges of bullets that are drawn, in points: a third of the size of small and of large type. */
const MIN_BULLET = 1.5;
const MAX_BULLET = 14;
/** The longer edge of a bullet is at most so many times the shorter. */
const MAX_ASPECT = 1.35;
/** Edges of a picture, at least, in points: smaller ones are icons. */
const MIN_PICTURE = 40;
/** Of a page: more are a drawing, whose parts are no bullets. */
const MAX_SHAPES = 2_000;

/** The small round or square shapes and the pictures among what a page paints. */
export function shapesOf(areas: readonly Area[]): Shape[] {
  const shapes: Shape[] = [];
  for (const { rect, isSolid, isPicture, fill } of areas) {
    const [width, height] = [rect.right - rect.left, rect.bottom - rect.top];
    const [short, long] = width < height ? [width, height] : [height, width];
    const isBullet = short >= MIN_BULLET && long <= MAX_BULLET && long <= MAX_ASPECT * short;
    const isLarge = short >= MIN_PICTURE && (isPicture || fill !== "#ffffff");
    if (isBullet || isLarge) {
      shapes.push({
        kind: isBullet ? "bullet" : "picture",
        style: `${isSolid ? "square" : "drawn"} ${Math.round(width)}`,
        rect,
      });
    }
    if (shapes.length > MAX_SHAPES) return [];
  }
  return shapes;
}
