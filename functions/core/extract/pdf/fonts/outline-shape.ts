/** Contours are compared in parts of the em of this fineness: finer than any font draws. */
const FINENESS = 4_096;
const numbers = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** How high an outline reaches and how low, in parts of the em; null for one without ink. */
export function heightOf(outline: string): { readonly top: number; readonly bottom: number } | null {
  let isAcross = true;
  let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [digits] of outline.matchAll(numbers)) {
    if (!isAcross) {
      top = Math.max(top, Number(digits));
      bottom = Math.min(bottom, Number(digits));
    }
    isAcross = !isAcross;
  }
  return top >= bottom ? { top, bottom } : null;
}

/** How far the points of two outlines are apart, on average, in parts of the em; 1 where they are built otherwise. */
export function distanceOf(a: string, b: string): number {
  if (a.replace(numbers, "") !== b.replace(numbers, "")) return 1;
  const others = b.match(numbers) ?? [];
  const apart = (a.match(numbers) ?? []).map((digits, i) => Math.abs(Number(digits) - Number(others[i])));
  return apart.reduce((sum, one) => sum + one, 0) / Math.max(1, apart.length);
}

/** An outline's contours, wherever each stands from left to right. The outline is an SVG path. */
export function contoursOf(outline: string): string[] {
  return outline
    .split("M")
    .slice(1)
    .map((contour) => {
      let from: number | null = null;
      let isAcross = true;
      return contour.replace(/Z$/, "").replace(numbers, (digits) => {
        const value = Number(digits);
        from ??= value;
        const along = isAcross ? value - from : value;
        isAcross = !isAcross;
        return `${Math.round(along * FINENESS)}`;
      });
    });
}
