import { type Layer, rowIndex } from "../core/classify/learned/linear-model.ts";
import { type Example, matrixOf } from "./matrix.ts";
import { regress } from "./regress.ts";

/** How a model is fitted. */
export type Fitting = {
  /** Draws weights to 0: the larger, the less a single example tells. */
  readonly restraint: number;
  /** A feature seen in fewer examples is left out. */
  readonly leastSeen: number;
  /** From 0, examples count the same, to 1, classes count the same. */
  readonly balance: number;
  /** Rounds of the search for the best weights: more hardly change an answer. */
  readonly rounds: number;
};

/** The largest weight as a whole number; the others in proportion. */
const largest = 127;
/**
 * A feature none of whose weights is larger, of 127, is left out: it hardly ever turns an answer, and a third of all
 * features are such. Without them models take less room, load sooner and are asked sooner.
 */
const idle = 4;
/** Significant digits of biases and scales: fewer than the arithmetic is sure of. */
const digits = 6;

const rounded = (value: number): number => Number(value.toPrecision(digits));

/** Weights of examples so that rare labels count more, as `balance` says; the mean stays about 1. */
export function balanced(examples: readonly Example[], width: number, balance: number): Example[] {
  const counts = new Float64Array(width);
  for (const { label } of examples) counts[label] = (counts[label] ?? 0) + 1;
  return examples.map((example) => ({
    ...example,
    weight:
      example.weight *
      (1 - balance + (balance * examples.length) / (width * Math.max(1, counts[example.label] ?? 1))),
  }));
}

/**
 * Fits a linear model and makes its weights whole numbers, so coarsely that the last digits of arithmetic
 * cannot show. Features whose weights are all idle are left out. Sharpness is 1: see `sharpnessOf`.
 */
export function fitLayer(examples: readonly Example[], width: number, fitting: Fitting): Layer {
  const matrix = matrixOf(balanced(examples, width, fitting.balance), fitting.leastSeen);
  const { values } = regress(matrix, width, fitting.restraint, fitting.rounds);
  const columns = matrix.keys.length;
  const most = new Float64Array(width);
  for (let at = 0; at < columns * width; at += 1) {
    most[at % width] = Math.max(most[at % width] ?? 0, Math.abs(values[at] ?? 0));
  }
  const scale = most.map((value) => rounded(value / largest) || 1);
  const whole = (column: number) =>
    Array.from(scale, (unit, label) => Math.round((values[column * width + label] ?? 0) / unit));
  const rows = Array.from(matrix.keys, (key, column) => ({ key, row: whole(column) })).filter(({ row }) =>
    row.some((weight) => Math.abs(weight) > idle),
  );
  const keys = Uint32Array.from(rows, ({ key }) => key);
  return {
    sharpness: 1,
    bias: values.slice(columns * width).map(rounded),
    scale,
    keys,
    weights: Int8Array.from(rows.flatMap(({ row }) => row)),
    rowOf: rowIndex(keys),
  };
}
