import type { Block, ExtractionWarning } from "../model.ts";

/** A block before its place in the document's text is known. */
export type Piece = Omit<Block, "start"> & {
  /** How many of its letters and digits stand on which page, where it runs over several. */
  readonly lettersByPage?: ReadonlyMap<number, number>;
};

/** What a reader knows of one page apart from its pieces. */
export type PageSource = {
  readonly label: string | null;
  /** In points; null in formats without places. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /**
   * Letters and digits of the raw text, counted apart from the pieces, without those the reader knows
   * to be page furniture (running heads, menus, list numbers); null for a page that cannot be read.
   */
  readonly rawLetters: number | null;
  /** How sure text recognition was, 0 to 1; null where the file holds the text itself. */
  readonly confidence: number | null;
};

/** What a reader of one format hands over; `assemble` makes the structured document of it. */
export type Reading = {
  readonly title: string | null;
  /** In order; one for formats without pages. */
  readonly pages: readonly PageSource[];
  readonly pieces: readonly Piece[];
  readonly warnings: readonly ExtractionWarning[];
};

/** The one page of a format without pages. */
export const onePage = (rawLetters: number): readonly PageSource[] => [
  { label: null, size: null, rawLetters, confidence: null },
];
