import { type Assurance, logOdds } from "../core/classify/learned/assurance.ts";
import { exp, log } from "../core/classify/learned/exact-math.ts";
import { softmax } from "../core/classify/learned/linear-model.ts";
import { minimize } from "./minimize.ts";

/** Scores of a unit by a model that has not seen its document, and the right label's position. */
export type Outcome = { readonly scores: Float64Array; readonly label: number };

/** Where the best sharpness is looked for. */
const bounds = { least: 0.05, most: 5 } as const;
/** Golden sections: the bounds shrink to about a ten-thousandth. */
const sections = 25;
const golden = 0.6180339887498949;

function loss(outcomes: readonly Outcome[], sharpness: number): number {
  let sum = 0;
  for (const { scores, label } of outcomes) {
    let best = -Infinity;
    for (const score of scores) if (score > best) best = score;
    let shares = 0;
    for (const score of scores) shares += exp(sharpness * (score - best));
    sum += log(shares) + sharpness * (best - (scores[label] ?? 0));
  }
  return sum;
}

/**
 * The factor on scores by which their softmax fits the outcomes best (temperature scaling, Guo et al. 2017),
 * to three decimals; 1 without outcomes.
 */
export function sharpnessOf(outcomes: readonly Outcome[]): number {
  if (outcomes.length === 0) return 1;
  let { least, most }: { least: number; most: number } = bounds;
  for (let section = 0; section < sections; section += 1) {
    const reach = golden * (most - least);
    if (loss(outcomes, most - reach) < loss(outcomes, least + reach)) most = least + reach;
    else least = most - reach;
  }
  return Math.round(500 * (least + most)) / 1000;
}

/** Rounds of the search for an assurance; it has two numbers to find. */
const assuranceRounds = 50;

/** The assurance by which the likeliest label's probability fits the outcomes best, to three decimals. */
export function assuranceOf(outcomes: readonly Outcome[], sharpness: number): Assurance {
  const cases = outcomes.map(({ scores, label }) => {
    const shares = softmax(scores.map((score) => sharpness * score));
    const best = Math.max(...shares);
    return { odds: logOdds(best), right: shares.indexOf(best) === label ? 1 : 0 };
  });
  const [slope = 1, offset = 0] = minimize(
    (point, gradient) => {
      const [slope = 0, offset = 0] = point;
      let loss = 0;
      gradient.fill(0);
      for (const { odds, right } of cases) {
        const told = 1 / (1 + exp(-(slope * odds + offset)));
        loss -= log(Math.max(Number.MIN_VALUE, right === 1 ? told : 1 - told));
        gradient[0] = (gradient[0] ?? 0) + (told - right) * odds;
        gradient[1] = (gradient[1] ?? 0) + told - right;
      }
      return loss;
    },
    2,
    assuranceRounds,
  );
  return { slope: Math.round(1000 * slope) / 1000, offset: Math.round(1000 * offset) / 1000 };
}
