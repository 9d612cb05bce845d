import type { Tally } from "./score-document.ts";

/** The counts of several documents as of one. */
export const sumOf = (tallies: readonly Tally[]): Tally => ({
  truth: tallies.reduce((sum, tally) => sum + tally.truth, 0),
  found: tallies.reduce((sum, tally) => sum + tally.found, 0),
  hits: tallies.reduce((sum, tally) => sum + tally.hits, 0),
  level: tallies.reduce((sum, tally) => sum + tally.level, 0),
});

/** Precision, recall and the share of hits with the right level; 1 where there is nothing to get wrong. */
export function ratesOf({ truth, found, hits, level }: Tally): {
  precision: number;
  recall: number;
  level: number;
} {
  const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return { precision: rate(hits, found), recall: rate(hits, truth), level: rate(level, hits) };
}
