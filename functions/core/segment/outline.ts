import { splitSentences } from "../language/sentences.ts";
import type { Block } from "../model.ts";
import { isOpenClause, nestStem } from "./stem.ts";

/** Where the reader stands: the headings above and the open clauses that the next items complete. */
export type Outline = {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The texts of `headings`, shared by all units under them. */
  readonly path: readonly string[];
  /** Stem of the current list by item level; empty outside a list. */
  readonly stems: readonly (string | null)[];
  /** The open clause of the block just read, for a list that begins next. */
  readonly lead: string | null;
};

export const blankOutline: Outline = { headings: [], path: [], stems: [], lead: null };

/** Items deeper than this share a stem: no reader follows further, and hostile nesting stays cheap. */
const deepestList = 12;

/** An item's level, 1 for the outermost list. */
export const listLevel = (block: Block) => Math.min(Math.max(block.level, 1), deepestList);

const openClauseOf = (block: Block) => {
  const last = splitSentences(block.text).at(-1)?.text ?? "";
  return isOpenClause(last) ? last : null;
};

const outrank = (outline: Outline, block: Block) =>
  outline.headings.filter((heading) => heading.level < block.level);

/** The headings above a block, outermost first. */
export function headingsAbove(outline: Outline, block: Block): readonly string[] {
  return block.kind === "heading" ? outrank(outline, block).map((heading) => heading.text) : outline.path;
}

/** The open clause that an item at `level` completes: its list's own, or that of the item it is nested under. */
export function stemAt(outline: Outline, level: number): string | null {
  if (outline.stems.length === 0) return outline.lead;
  if (level < outline.stems.length) return outline.stems[level] ?? null;
  const outer = outline.stems.at(-1) ?? null;
  return outline.lead === null ? outer : nestStem(outer, outline.lead);
}

/** Whether a paragraph goes on in small letters where an open clause broke off: its bullet was lost, not its sense. */
export function isLostItem(outline: Outline, block: Block): boolean {
  const open = outline.stems.length > 0 ? outline.stems[1] : outline.lead;
  return block.kind === "paragraph" && open != null && /^\p{Ll}/u.test(block.text);
}

/** The outline as the block after `block` sees it. */
export function advance(outline: Outline, block: Block): Outline {
  switch (block.kind) {
    case "heading": {
      const headings = [...outrank(outline, block), { level: block.level, text: block.text }];
      return { headings, path: headings.map((h) => h.text), stems: [], lead: openClauseOf(block) };
    }
    case "item": {
      const stem = stemAt(outline, listLevel(block));
      const known = outline.stems.slice(0, listLevel(block));
      const skipped = Array.from({ length: listLevel(block) - known.length }, () => stem);
      return { ...outline, stems: [...known, ...skipped, stem], lead: openClauseOf(block) };
    }
    case "paragraph":
      return { ...outline, stems: [], lead: openClauseOf(block) };
    case "table":
      return { ...outline, stems: [], lead: null };
    // Notes interrupt nothing: the text around them goes on.
    case "caption":
    case "footnote":
      return outline;
  }
}
