import { areaOf, contains, type Rect } from "./draw/matrix.ts";
import type { Shape } from "./shapes.ts";

/** Of a page: more are a drawing, or a table's cells. */
const MAX_BOXES = 60;
/** Points by which a text may reach over its box's edge: overhanging letters. */
const OVERHANG = 2;
/** Share of the texts in a box that may reach further over its edge: more, and it is a ground behind part of them. */
const MAX_OVER = 0.05;
/** Points by which a box may reach over the one around it: frames are drawn half outside. */
const SAME_EDGE = 3;
/** Where a text's middle is, in parts of its size above the baseline. */
const MIDDLE = 0.3;

/** Something written on one baseline. */
type Text = {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/**
 * The boxes of a page, outer ones before those within them: tinted grounds and frames that hold whole texts. What
 * texts run out of is no box; nor is what crosses a larger one.
 */
export function boxesOf(shapes: readonly Shape[], texts: readonly Text[]): Rect[] {
  const grounds = shapes.filter(({ kind }) => kind === "picture").map(({ rect }) => rect);
  if (grounds.length > MAX_BOXES) return [];
  const boxes: Rect[] = [];
  for (const rect of grounds.sort((a, b) => areaOf(b) - areaOf(a))) {
    const isApart = (box: Rect): boolean => isWithin(rect, box) || !isOver(rect, box);
    const isKnown = boxes.some((box) => isWithin(rect, box) && isWithin(box, rect));
    if (!isKnown && boxes.every(isApart) && holdsTexts(rect, texts)) boxes.push(rect);
  }
  return boxes;
}

/** The innermost of some boxes, outer ones first, that a text stands in. */
export const boxAround = (boxes: readonly Rect[], text: Text): Rect | null =>
  boxes.findLast((box) => isIn(text, box)) ?? null;

/** Whether the middle of a text stands in a box. */
export const isIn = ({ left, right, baseline, size }: Text, box: Rect): boolean => {
  const [x, y] = [(left + right) / 2, baseline - MIDDLE * size];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

/** Whether a box lies in another, but for its frame. */
export const isWithin = (inner: Rect, outer: Rect): boolean => contains(outer, inner, SAME_EDGE);

/** Whether two boxes lie over each other by more than their frames. */
const isOver = (a: Rect, b: Rect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SAME_EDGE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SAME_EDGE;

function holdsTexts(box: Rect, texts: readonly Text[]): boolean {
  const beside = texts.filter(({ baseline, size }) => {
    const middle = baseline - MIDDLE * size;
    return middle >= box.top && middle <= box.bottom;
  });
  const over = beside.filter(
    ({ left, right }) =>
      (left < box.left - OVERHANG && right > box.left + OVERHANG) ||
      (right > box.right + OVERHANG && left < box.right - OVERHANG),
  ).length;
  const held = beside.filter((text) => isIn(text, box)).length;
  return held > 0 && over <= MAX_OVER * held;
}
