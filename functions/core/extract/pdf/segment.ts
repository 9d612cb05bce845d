import type { Tag } from "./tags.ts";

/** Runs side by side on one baseline, without a wide gap; or a table, which stands as one piece. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  /** Typeface and colour of all its letters; null where they differ. */
  readonly face: string | null;
  readonly tag: Tag | null;
  /** Where the words begin, after a bullet or number drawn apart from them. */
  readonly wordsLeft: number;
  /** The look of the bullet drawn before it, as a shape. */
  readonly bullet?: string;
  /** Its pieces, left to right, where narrower gaps part it that may be those between cells. */
  readonly parts?: readonly Segment[];
  readonly table?: Table;
};

/** The lines of the cells of a table's rows, and the baseline of the last of them. */
export type Table = {
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly bottom: number;
};
