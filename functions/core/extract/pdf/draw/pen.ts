import type { PdfOperatorNumbers } from "../open-pdf.ts";
import type { Graphics } from "./graphics.ts";
import type { Matrix } from "./matrix.ts";

/** What drawing a page goes by, from operator to operator. */
export type Pen = {
  graphics: Graphics;
  /** The text's space and that of its line. */
  text: Matrix;
  line: Matrix;
  /** Whether anything was drawn since the space was last moved: pictures leave a move without drawing. */
  isUsed: boolean;
};

/** Follows one operator. */
export type Handler = (pen: Pen, args: readonly unknown[]) => void;

/** What follows which operators, by the parser's names. */
export type Handlers = { readonly [name in keyof PdfOperatorNumbers]?: Handler };

/** A number of the parser's; what is none counts as 0. */
export const numberOf = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 0;
