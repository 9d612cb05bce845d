import type { Rect } from "./draw/matrix.ts";
import type { Area } from "./draw/painting.ts";

/** What a page paints that tells of its structure. */
export type Shape = {
  readonly kind: "bullet" | "picture" | "rule";
  readonly style: string;
  readonly rect: Rect;
};

/** Edges of bullets that are drawn, in points: a third of the size of small and of large type. */
const MIN_BULLET = 1.5;
const MAX_BULLET = 14;
/** The longer edge of a bullet is at most so many times the shorter. */
const MAX_ASPECT = 1.35;
/** Edges of a picture, at least, in points: smaller ones are icons. */
const MIN_PICTURE = 40;
/** Rules are at most so thick, and at least so long, in points: a line of small type high. */
const MAX_RULE = 3;
const MIN_RULE = 6;
/** Of a page, of each kind: more are a drawing, whose parts are neither bullets nor rules. */
const MAX_SHAPES = 2_000;

/** The small round or square shapes, the pictures and the rules among what a page paints. */
export function shapesOf(areas: readonly Area[]): Shape[] {
  const shapes: Shape[] = [];
  const rules: Shape[] = [];
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
    } else if (short <= MAX_RULE && long >= MIN_RULE && !isPicture && fill !== "#ffffff") {
      rules.push({ kind: "rule", style: "", rect });
    }
    if (shapes.length > MAX_SHAPES) return [];
  }
  return rules.length > MAX_SHAPES ? shapes : [...shapes, ...rules];
}
