import type { TypedLine } from "../typed-lines.ts";
import type { WordStyle } from "./styles.ts";

/** How a paragraph's words look: bold and underlined where all of them are, in the commonest size. */
export type Look = {
  readonly bold: boolean;
  readonly underlined: boolean;
  /** In half points. */
  readonly size: number;
};

/** A paragraph with what decides its kind. */
export type WordParagraph = {
  readonly kind: "paragraph";
  /** Its words, parted at typed line breaks; not folded. */
  readonly lines: readonly TypedLine[];
  readonly style: WordStyle;
  /** 1 to 9 where the paragraph itself says so, 0 where it says that it is body text, else null. */
  readonly outline: number | null;
  readonly list: WordStyle["list"];
  /** Left indentation of its own, in twentieths of a point; null where it has none. */
  readonly indent: number | null;
  readonly look: Look;
  readonly letters: number;
  /** Whether it stands in a foot- or endnote. */
  readonly note: boolean;
  /** Whether it holds the number of a figure or table, as captions do. */
  readonly counted: boolean;
};

/** A table of data, as the text of its cells. */
export type WordTable = { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

export type WordBlock = WordParagraph | WordTable;
