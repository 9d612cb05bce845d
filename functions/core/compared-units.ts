/**
 * Units up to which a side is compared by all of them, and beyond which by its pledges alone: those of some 1,000
 * pages. It bounds what a comparison asked of the API has to read.
 */
export const comparedUnits = 30_000;
