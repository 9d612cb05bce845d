/** What speaks for two wordings being versions of one unit, each 0 to 1. */
export const signs = [
  /** Likeness of the words, weighed by how rare they are. */
  "wording",
  /** Share of the shorter text's words that stand in the longer. */
  "contained",
  /** How long the shorter is: two words shared by chance are soon most of a short text. */
  "length",
  /** How far the one's section goes on as the other's, by its other units or else by its headings. */
  "sections",
  /** Closeness to the place that the nearest partners above let expect. */
  "place",
] as const;
export type Sign = (typeof signs)[number];
export type Signs = Readonly<Record<Sign, number>>;
