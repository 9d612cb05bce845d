import type { Sign } from "./signs.ts";

/**
 * Weights of a logistic regression of "a reader would call these versions of one unit" on the signs between two
 * units. Written by `node test/evaluation/learn-alignment.ts`; not to be changed by hand.
 */
export const learnedBias: number = -3.919;
export const learnedWeights: Readonly<Record<Sign, number>> = {
  wording: 5.457,
  contained: 2.411,
  length: -1.84,
  headings: -0.474,
  sections: 1.85,
  neighbours: -0.191,
  place: 1.621,
};
