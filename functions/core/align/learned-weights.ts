import type { Sign } from "./signs.ts";

/**
 * Weights of a logistic regression of "a reader would call these versions of one unit" on the signs between two
 * units. Written by `node test/evaluation/learn-alignment.ts`; not to be changed by hand.
 */
export const learnedBias: number = -3.847;
export const learnedWeights: Readonly<Record<Sign, number>> = {
  wording: 5.44,
  contained: 2.377,
  length: -1.834,
  headings: -0.505,
  sections: 1.844,
  neighbours: -0.219,
  place: 1.616,
};
