import type { Block, BlockKind, Unit } from "../core/model.ts";
import { advance, blankOutline, isLostItem, stemAt } from "../core/segment/outline.ts";
import { formOf } from "../core/segment/pieces.ts";

/** A unit as a line gives it: its words and, where known, the kind of block they stood in. */
export type LinedUnit = { readonly text: string; readonly kind?: BlockKind | undefined };

/** A bullet, or a short number or letter with its point, that the text still carries: "- ", "• ", "2. ", "b) ". */
const bullet = /^\s*(?:[-–—*•▪‣◦·]|\(?(?:\d{1,2}|[a-z])[.)])\s/u;

/**
 * Gives the units of one document, in order, the context that lines do not carry: the heading above, and for
 * an item the open clause ("We will:") that it completes, by the rules that segment documents.
 */
export function unitsOfLines(lines: readonly LinedUnit[]): Unit[] {
  let outline = blankOutline;
  let start = 0;
  return lines.map(({ text, kind }, index) => {
    const stated: Block = { kind: kind ?? "paragraph", level: 1, text, page: 1, start };
    const isItem = kind === undefined && (bullet.test(text) || isLostItem(outline, stated));
    const block: Block = isItem ? { ...stated, kind: "item" } : stated;
    const unit: Unit = {
      index,
      form: formOf[block.kind],
      text,
      stem: block.kind === "item" ? stemAt(outline, block.level) : null,
      headings: block.kind === "heading" ? [] : outline.headings.map((heading) => heading.text),
      page: 1,
      pageLabel: null,
      start,
    };
    outline = advance(outline, block);
    start += text.length + 1;
    return unit;
  });
}
