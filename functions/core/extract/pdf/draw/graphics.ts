import type { Matrix, Rect } from "./matrix.ts";

/** The graphics state (PDF 1.7, 8.4 and 9.3), as far as it decides where text stands and whether it is seen. */
export type Graphics = {
  /** From the current space to the screen's. */
  matrix: Matrix;
  /** The parser's name of the font. */
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is as designed. */
  widthScale: number;
  leading: number;
  rise: number;
  /** 3 draws nothing, 7 only clips. */
  renderingMode: number;
  /** "#rrggbb"; null for patterns. */
  fill: string | null;
  stroke: string | null;
  lineWidth: number;
  /** 0 (clear) to 1. */
  opacity: number;
  /** Whether paint mixes with what is below it, or passes through a mask: then it may hide nothing. */
  blends: boolean;
  isMasked: boolean;
  /** What can be painted on, and whether that is a rectangle in truth. */
  clip: Rect;
  isClipBox: boolean;
};

/** The graphics state at the beginning of a page. */
export const startGraphics = (matrix: Matrix, clip: Rect): Graphics => ({
  matrix,
  font: "",
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  widthScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
  fill: "#000000",
  stroke: "#000000",
  lineWidth: 1,
  opacity: 1,
  blends: false,
  isMasked: false,
  clip,
  isClipBox: true,
});

/** Applies an entry of an extended graphics state (PDF 1.7, 8.4.5) as the parser gives it. */
export function applyExtended(graphics: Graphics, key: unknown, value: unknown): void {
  if (key === "ca" && typeof value === "number") graphics.opacity = value;
  else if (key === "BM") graphics.blends = value !== "source-over";
  else if (key === "SMask") graphics.isMasked = value !== false;
  else if (key === "LW" && typeof value === "number") graphics.lineWidth = value;
  else if (key === "Font" && Array.isArray(value)) {
    graphics.font = String(value[0]);
    graphics.fontSize = typeof value[1] === "number" ? value[1] : 0;
  }
}

/** A matrix after a step of its own units. */
export const move = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix => [
  a,
  b,
  c,
  d,
  a * x + c * y + e,
  b * x + d * y + f,
];
