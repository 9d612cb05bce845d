import type { Matrix } from "../draw/matrix.ts";

/** Six numbers of a file as a matrix; null for anything else, since an image without a place is not drawn. */
export function readMatrix(numbers: unknown): Matrix | null {
  if (!Array.isArray(numbers) && !(numbers instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from(numbers, Number);
  const read = [a, b, c, d, e, f] as unknown as Matrix;
  return read.every(Number.isFinite) ? read : null;
}

/** The way back; null for a matrix that flattens the plane. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9 || !Number.isFinite(area)) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** The area that the unit square, which every image is, takes on the page. */
export const areaOfUnit = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c);
