import type { Rect } from "./matrix.ts";
import type { Content } from "./painting.ts";

/** Text drawn in one go, with what decides whether it is seen. Points on the screen, y downwards. */
export type DrawnRun = {
  text: string;
  /** Where its baseline begins and ends. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline. */
  length: number;
  /** The unit vector of the direction of writing. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  /** What its letters are set apart beyond the typeface's own widths. */
  spacing: number;
  readonly bold: boolean;
  /** The font's name, without the letters that mark a subset. */
  readonly fontName: string;
  /** Of the marked content it belongs to. */
  readonly content: Content;
  readonly look: Look;
  /** How many areas were painted before it. */
  readonly order: number;
};

/** How text is painted. */
export type Look = {
  readonly font: string;
  readonly fontSize: number;
  /** "#rrggbb"; null where it is not filled with one colour. */
  readonly fill: string | null;
  readonly renderingMode: number;
  readonly opacity: number;
  readonly clip: Rect;
};
