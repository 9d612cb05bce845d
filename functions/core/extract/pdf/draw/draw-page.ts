import type { PdfOperatorNumbers, PdfOperators } from "../open-pdf.ts";
import { startGraphics } from "./graphics.ts";
import { identity, type Matrix, type Rect } from "./matrix.ts";
import { paintOperators } from "./paint-operators.ts";
import type { Painter } from "./painting.ts";
import type { Handler, Pen } from "./pen.ts";
import { textOperators } from "./text-operators.ts";

/** Follows a page's drawing operators and tells the painter what they show and paint, on the screen's space. */
export function drawPage(
  { fnArray, argsArray }: PdfOperators,
  ops: PdfOperatorNumbers,
  page: { readonly matrix: Matrix; readonly view: Rect },
  painter: Painter,
): void {
  const handlers: (Handler | undefined)[] = [];
  for (const [name, handler] of Object.entries({
    ...paintOperators(ops, painter),
    ...textOperators(painter),
  }))
    handlers[ops[name as keyof PdfOperatorNumbers]] = handler;
  const pen: Pen = {
    graphics: startGraphics(page.matrix, page.view),
    text: identity,
    line: identity,
    isUsed: true,
  };
  for (let i = 0; i < fnArray.length; i++) handlers[fnArray[i] ?? -1]?.(pen, argsArray[i] ?? noArguments);
}

const noArguments: readonly unknown[] = [];
