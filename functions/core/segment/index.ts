import type { Sentence } from "../language/sentences.ts";
import type { Block, StructuredDocument, Unit } from "../model.ts";
import { asContext, withinUnitLength } from "./bounds.ts";
import { advance, blankOutline, headingsAbove, isLostItem, listLevel, stemAt } from "./outline.ts";
import { formOf, piecesOf } from "./pieces.ts";

/** "Bins." before the sentence that says what is to become of them. */
const isTitle = (piece: Sentence | undefined) =>
  piece !== undefined && /^\p{Lu}\S*(?: \S+)?$/u.test(piece.text);

/**
 * Cuts a document into quasi-sentences in reading order: one unit a sentence, heading or table row. List
 * items give their sentences; the first of them carries the open clause ("We will:") that the item completes, and
 * only it, or the one behind its title, reads as an item: what follows it explains, argues or promises as sentences of a paragraph do.
 * Never fails; a block without words gives no unit, and one without end several (see `bounds.ts`). `unit.start` is where the unit's text stands in the
 * document's text (all block texts joined by "\n").
 */
export function segment(
  document: Pick<StructuredDocument, "blocks"> & Partial<Pick<StructuredDocument, "pageReports">>,
): Unit[] {
  const units: Unit[] = [];
  const labels = new Map(document.pageReports?.map(({ page, label }) => [page, label]));
  let outline = blankOutline;
  for (const written of document.blocks) {
    const block: Block = isLostItem(outline, written) ? { ...written, kind: "item", level: 1 } : written;
    const headings = headingsAbove(outline, block).map(asContext);
    const open = block.kind === "item" ? stemAt(outline, listLevel(block)) : null;
    const stem = open === null ? null : asContext(open);
    const pieces = withinUnitLength(piecesOf(block));
    for (const [at, { text, start }] of pieces.entries()) {
      units.push({
        index: units.length,
        form: block.kind === "item" && at > (isTitle(pieces[0]) ? 1 : 0) ? "sentence" : formOf[block.kind],
        text,
        stem: at === 0 ? stem : null,
        headings,
        page: block.page,
        pageLabel: labels.get(block.page) ?? null,
        start: block.start + start,
      });
    }
    outline = advance(outline, block);
  }
  return units;
}
