import type { Sign } from "./signs.ts";

/**
 * Weights of a logistic regression of "a reader would call these versions of one unit" on the signs between two
 * units. Written by `node test/evaluation/learn-alignment.ts`; not to be changed by hand.
 */
export const learnedBias: number = -4.332;
export const learnedWeights: Readonly<Record<Sign, number>> = {
  wording: 5.584,
  contained: 2.676,
  length: -2.215,
  headings: -0.112,
  sections: 1.87,
  neighbours: -0.004,
  place: 1.704,
};
