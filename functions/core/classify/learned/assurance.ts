import { exp, log } from "./exact-math.ts";

/**
 * How the likeliest label's probability is put right: its log-odds times `slope`, plus `offset` (Platt 1999).
 * Sharpness moves all probabilities one way; this one also mends a model that doubts too much where it is unsure
 * and too little where it is sure.
 */
export type Assurance = { readonly slope: number; readonly offset: number };

/** Probabilities this close to 0 and 1 are taken for it. */
const edge = 1e-6;
/** What keeps the likeliest label the likeliest when it would only tie. */
const ahead = 1 + 1e-6;

/** The log-odds of a probability. */
export function logOdds(probability: number): number {
  const within = Math.min(1 - edge, Math.max(edge, probability));
  return log(within / (1 - within));
}

/** Puts probabilities right: the likeliest label's as told, the others' in proportion. The order stays. */
export function assured(shares: Float64Array, { slope, offset }: Assurance): Float64Array {
  let at = 0;
  for (let label = 1; label < shares.length; label += 1) {
    if ((shares[label] ?? 0) > (shares[at] ?? 0)) at = label;
  }
  let rest = 0;
  let next = 0;
  for (let label = 0; label < shares.length; label += 1) {
    if (label === at) continue;
    rest += shares[label] ?? 0;
    next = Math.max(next, shares[label] ?? 0);
  }
  if (rest === 0) return shares;
  const told = 1 / (1 + exp(-(slope * logOdds(shares[at] ?? 0) + offset)));
  const first = Math.max(told, (ahead * next) / (rest + next));
  const right = new Float64Array(shares.length);
  for (let label = 0; label < shares.length; label += 1) {
    right[label] = label === at ? first : ((shares[label] ?? 0) * (1 - first)) / rest;
  }
  return right;
}
