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
  const best = Math.max(...shares);
  const at = shares.indexOf(best);
  const others = shares.filter((_, label) => label !== at);
  const rest = others.reduce((sum, share) => sum + share, 0);
  if (rest === 0) return shares;
  const next = Math.max(...others);
  const told = 1 / (1 + exp(-(slope * logOdds(best) + offset)));
  const first = Math.max(told, (ahead * next) / (rest + next));
  return shares.map((share, label) => (label === at ? first : (share * (1 - first)) / rest));
}
