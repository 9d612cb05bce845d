export const documentFormats = ["pdf", "docx", "html", "markdown", "text"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Captions and footnotes stand apart from the running text: they belong to a picture or to a mark in it. */
export const blockKinds = ["heading", "paragraph", "item", "table", "caption", "footnote"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A rectangle on a page; edges in points from the page's top left corner, to one decimal. */
export type Box = {
  /** 1-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A block of a document in reading order. */
export type Block = {
  readonly kind: BlockKind;
  /** heading: 1 (highest) to 6; item: 1 (outermost list) and deeper; other kinds: 0. */
  readonly level: number;
  /**
   * The words, without bullet or number, white space folded. Table: cells joined by " | ", rows by "\n".
   * U+FFFD stands for each character that the file does not tell and that could not be inferred.
   */
  readonly text: string;
  /** 1-based page on which it begins; 1 throughout for formats without pages. */
  readonly page: number;
  /** Start in the document's text, which is all block texts joined by "\n"; in UTF-16 code units. */
  readonly start: number;
  /** Where it stands, a box for each page and column; absent in formats without places. */
  readonly boxes?: readonly Box[];
};

/** How well one page was read. */
export type PageReport = {
  /** 1-based place in the file. */
  readonly page: number;
  /** The number printed on the page or given by the file ("iv", "12"); null if there is none. */
  readonly label: string | null;
  /** In points; null in formats without places. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Share (0 to 1) of the page's letters and digits that stand in the blocks; 1 for a page without text. */
  readonly coverage: number;
  /** How sure text recognition was, 0 to 1; null where the file holds the text itself. */
  readonly confidence: number | null;
};

/** Something the extractor doubts; `code` is stable, `message` is for people. */
export type ExtractionWarning = {
  readonly code: string;
  readonly message: string;
  readonly page?: number;
};

/** A version's text as its author laid it out. */
export type StructuredDocument = {
  readonly format: DocumentFormat;
  /** ISO 639 code of the language most of the text is in: `en`, `cy`, … or `und`. */
  readonly language: string;
  readonly title: string | null;
  readonly pages: number;
  readonly blocks: readonly Block[];
  /** Share (0 to 1) of the raw text's letters and digits that stand in the blocks. */
  readonly coverage: number;
  /** One for each page, in order. */
  readonly pageReports: readonly PageReport[];
  readonly warnings: readonly ExtractionWarning[];
};
