/** An affine transformation in PDF's order of six numbers: x' = a x + c y + e, y' = b x + d y + f. */
export type Transform = readonly [number, number, number, number, number, number];

export const identity: Transform = [1, 0, 0, 1, 0, 0];

/** Six numbers of a file as a transformation; null for anything else. */
export function readTransform(numbers: unknown): Transform | null {
  if (!Array.isArray(numbers) && !(numbers instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from(numbers, Number);
  const read = [a, b, c, d, e, f] as unknown as Transform;
  return read.every(Number.isFinite) ? read : null;
}

/** First `inner`, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** The way back; null for a transformation that flattens the plane. */
export function invert([a, b, c, d, e, f]: Transform): Transform | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9 || !Number.isFinite(area)) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** The area that a unit square takes after the transformation. */
export const areaOf = ([a, b, c, d]: Transform): number => Math.abs(a * d - b * c);
