import type { Block, ExtractionWarning } from "../model.ts";

/** A block before its place in the document's text is known. */
export type Piece = Omit<Block, "start">;

/** What a reader of one format hands over; `assemble` makes the structured document of it. */
export type Reading = {
  readonly title: string | null;
  readonly pages: number;
  readonly pieces: readonly Piece[];
  /**
   * Letters and digits of the raw text, counted apart from the pieces, without those the reader knows
   * to be page furniture (running heads, menus, list numbers).
   */
  readonly rawLetters: number;
  readonly warnings: readonly ExtractionWarning[];
};
