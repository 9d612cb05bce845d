import { exp, log } from "../core/classify/learned/exact-math.ts";
import type { Matrix } from "./matrix.ts";
import { minimize } from "./minimize.ts";

/** Weights as real numbers: a row for each column of the matrix, then a row of biases. */
export type Weights = { readonly width: number; readonly values: Float64Array };

/**
 * Multinomial logistic regression. `restraint` draws weights to 0 (L2, against the summed loss of all
 * examples); biases are free. Deterministic, see `minimize`.
 */
export function regress(matrix: Matrix, width: number, restraint: number, mostRounds: number): Weights {
  const { starts, columns, values, labels, weights: importance } = matrix;
  const biasFrom = matrix.keys.length * width;
  const scores = new Float64Array(width);
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let at = 0; at < biasFrom; at += 1) {
      const weight = point[at] ?? 0;
      gradient[at] = restraint * weight;
      loss += (restraint * weight * weight) / 2;
    }
    gradient.fill(0, biasFrom);
    for (let row = 0; row < labels.length; row += 1) {
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      for (let k = 0; k < width; k += 1) scores[k] = point[biasFrom + k] ?? 0;
      for (let entry = from; entry < to; entry += 1) {
        const value = values[entry] ?? 0;
        const base = (columns[entry] ?? 0) * width;
        for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + value * (point[base + k] ?? 0);
      }
      const counts = importance[row] ?? 1;
      loss += counts * intoErrors(scores, labels[row] ?? 0, counts);
      for (let entry = from; entry < to; entry += 1) {
        const value = values[entry] ?? 0;
        const base = (columns[entry] ?? 0) * width;
        for (let k = 0; k < width; k += 1) {
          gradient[base + k] = (gradient[base + k] ?? 0) + value * (scores[k] ?? 0);
        }
      }
      for (let k = 0; k < width; k += 1) {
        gradient[biasFrom + k] = (gradient[biasFrom + k] ?? 0) + (scores[k] ?? 0);
      }
    }
    return loss;
  };
  return { width, values: minimize(objective, biasFrom + width, mostRounds) };
}

/** Turns scores into errors (probability less truth) times `counts`, in place; returns the loss. */
function intoErrors(scores: Float64Array, label: number, counts: number): number {
  let best = -Infinity;
  for (const score of scores) if (score > best) best = score;
  const own = scores[label] ?? 0;
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const share = exp((scores[k] ?? 0) - best);
    scores[k] = share;
    sum += share;
  }
  for (let k = 0; k < scores.length; k += 1) {
    scores[k] = counts * ((scores[k] ?? 0) / sum - (k === label ? 1 : 0));
  }
  return log(sum) + best - own;
}
