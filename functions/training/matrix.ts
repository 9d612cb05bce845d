import { type Emit, featureKey } from "../core/classify/learned/feature.ts";

/** What a learner learns from: the features of one unit, and its answer. */
export type Example = {
  readonly featurize: (emit: Emit) => void;
  /** Position among the labels. */
  readonly label: number;
  /** How much it counts; 1 for most. */
  readonly weight: number;
};

/** Examples as rows of a sparse matrix. */
export type Matrix = {
  /** The features kept, ascending: column c is the feature `keys[c]`. */
  readonly keys: Uint32Array;
  /** Row r's entries are from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  readonly labels: Uint16Array;
  readonly weights: Float64Array;
};

/** Lays examples out as a matrix of the features seen in at least `leastSeen` of them. */
export function matrixOf(examples: readonly Example[], leastSeen: number): Matrix {
  const seen = new Map<number, number>();
  const rows = examples.map(({ featurize }) => {
    const row = new Map<number, number>();
    featurize((name, value, first, second, third) => {
      const key = featureKey(name, first, second, third);
      row.set(key, (row.get(key) ?? 0) + value);
    });
    for (const key of row.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
    return row;
  });
  const keys = Uint32Array.from(
    [...seen].filter(([, times]) => times >= leastSeen).map(([key]) => key),
  ).sort();
  const columnOf = new Map([...keys].map((key, column) => [key, column]));
  const kept = rows.map((row) =>
    [...row].flatMap(([key, value]) => {
      const column = columnOf.get(key);
      return column === undefined ? [] : [[column, value] as const];
    }),
  );
  const starts = new Uint32Array(kept.length + 1);
  for (const [at, row] of kept.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  return {
    keys,
    starts,
    columns: Uint32Array.from(kept.flatMap((row) => row.map(([column]) => column))),
    values: Float64Array.from(kept.flatMap((row) => row.map(([, value]) => value))),
    labels: Uint16Array.from(examples, ({ label }) => label),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  };
}
