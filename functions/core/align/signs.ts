/** What speaks for two wordings being versions of one unit, each 0 to 1. */
export const signs = [
  /** Likeness of the words, weighed by how rare they are. */
  "wording",
  /** Share of the shorter text's words that stand in the longer. */
  "contained",
  /** How long the shorter is: two words shared by chance are soon most of a short text. */
  "length",
  /** Likeness of the headings above. */
  "headings",
  /** How far the one's section goes on as the other's. */
  "sections",
  /** Whether the nearest units above and below that have partners are partners. */
  "neighbours",
  /** Closeness to the place expected. */
  "place",
] as const;
export type Sign = (typeof signs)[number];
export type Signs = Record<Sign, number>;
