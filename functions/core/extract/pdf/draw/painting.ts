import type { PdfGlyph } from "../open-pdf.ts";
import type { Graphics } from "./graphics.ts";
import type { Matrix, Rect } from "./matrix.ts";

/** The number of the marked content that text belongs to; or it is put there by the layout, as running heads are. */
export type Content = number | "artifact" | null;

/** Glyphs shown by one operator: numbers between them move back, in thousandths of the font size. */
export type Shown = {
  readonly glyphs: readonly (PdfGlyph | number)[];
  readonly graphics: Readonly<Graphics>;
  /** From the text's space, in which glyphs stand on the x axis, to the screen's. */
  readonly matrix: Matrix;
  /** Of the innermost marked content around it that has one. */
  readonly content: Content;
};

/** Something painted other than text. */
export type Area = {
  readonly rect: Rect;
  /** "#rrggbb"; null for a picture, a pattern, or a mixture with what is below. */
  readonly fill: string | null;
  /** Whether it fills its rectangle in truth, and hides what is below. */
  readonly isSolid: boolean;
  readonly isPicture: boolean;
};

/** Is told what a page paints, in the order in which it does. */
export type Painter = {
  /** Moves the text on: the width of what was shown, in the text's space. */
  show(shown: Shown): number;
  paint(area: Area): void;
};
