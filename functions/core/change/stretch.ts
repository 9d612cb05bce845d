/** A stretch where two token lists differ: `[fromA, toA)` was replaced by `[fromB, toB)`. */
export type Stretch = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};
