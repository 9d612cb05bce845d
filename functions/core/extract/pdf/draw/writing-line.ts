import type { DrawnRun } from "./drawn-run.ts";
import type { Shown } from "./painting.ts";

/** A line of writing: places along it, and how far down it stands, from the page's corner. */
export type WritingLine = {
  readonly dx: number;
  readonly dy: number;
  readonly start: number;
  readonly down: number;
  /** Points for a unit of the text's space. */
  readonly scale: number;
  readonly size: number;
};

/** The line on which text is shown, by its matrix; `height` is that of the font's letters. */
export function lineOf({ matrix, graphics }: Shown, height: number): WritingLine {
  const [a, b, c, d, x, y] = matrix;
  // Negative sizes write backwards and upside down, which is a half turn.
  const sign = graphics.fontSize < 0 ? -1 : 1;
  const scale = Math.hypot(a, b);
  const dx = scale > 0 ? (sign * a) / scale : 1;
  const dy = scale > 0 ? (sign * b) / scale : 0;
  return {
    dx,
    dy,
    start: dx * x + dy * y,
    down: dx * y - dy * x,
    scale: sign * scale,
    size: Math.hypot(c, d) * Math.abs(graphics.fontSize) * height,
  };
}

/** How far along a line a run begins. */
export const startOn = (line: WritingLine, run: DrawnRun): number => line.dx * run.x + line.dy * run.y;

/** How far a run's baseline is from a line, in points. */
export const distanceOf = (line: WritingLine, run: DrawnRun): number =>
  Math.abs(line.dx * run.y - line.dy * run.x - line.down);

/** Whether a run has the look, direction and content of what is shown next, wherever that stands. */
export function isAlike(run: DrawnRun, line: WritingLine, { graphics, content }: Shown): boolean {
  const { look } = run;
  return (
    look.font === graphics.font &&
    look.fill === graphics.fill &&
    look.renderingMode === graphics.renderingMode &&
    look.opacity === graphics.opacity &&
    look.clip === graphics.clip &&
    run.content === content &&
    Math.abs(run.size - line.size) < 0.01 * run.size &&
    run.dx * line.dx + run.dy * line.dy > 0.999
  );
}
