import type { Sign } from "./signs.ts";

/**
 * Weights of a logistic regression of "a reader would call these versions of one unit" on the signs between two
 * units. Written by `node test/evaluation/learn-alignment.ts`; not to be changed by hand.
 */
export const learnedBias: number = -4.21;
export const learnedWeights: Readonly<Record<Sign, number>> = {
  wording: 5.402,
  contained: 2.407,
  length: -1.586,
  sections: 1.501,
  place: 1.399,
};
