/** An affine transformation in PDF's order of six numbers (PDF 1.7, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle whose `top` is the smaller y: on a screen y grows downwards. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The transformation that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `n` first, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Reads six numbers of the parser's; what is no number counts as in the identity. */
export function matrixOf(value: unknown): Matrix {
  const given = isNumbers(value) ? value : [];
  const at = (i: number): number => given[i] ?? identity[i] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The upright rectangle around a transformed one, of the corners (x0, y0) and (x1, y1). */
export function rectAround(m: Matrix, x0: number, y0: number, x1: number, y1: number): Rect {
  const [left, right] = [m[0] * x0 + m[4], m[0] * x1 + m[4]];
  const [top, bottom] = [m[1] * x0 + m[5], m[1] * x1 + m[5]];
  const [across0, across1] = [m[2] * y0, m[2] * y1];
  const [down0, down1] = [m[3] * y0, m[3] * y1];
  return {
    left: Math.min(left, right) + Math.min(across0, across1),
    top: Math.min(top, bottom) + Math.min(down0, down1),
    right: Math.max(left, right) + Math.max(across0, across1),
    bottom: Math.max(top, bottom) + Math.max(down0, down1),
  };
}

/** What two rectangles share; its edges cross where they share nothing. */
export const intersect = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Its area in the square of its unit; 0 where its edges cross. */
export const areaOf = ({ left, top, right, bottom }: Rect): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** Whether a rectangle lies in another, but for at most `slack` at each edge. */
export const contains = (outer: Rect, inner: Rect, slack: number): boolean =>
  outer.left <= inner.left + slack &&
  outer.top <= inner.top + slack &&
  outer.right >= inner.right - slack &&
  outer.bottom >= inner.bottom - slack;

/** Arrays of the parser's, typed or not. */
export const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value)
    ? value.every((one) => typeof one === "number")
    : value instanceof Float32Array || value instanceof Float64Array;
