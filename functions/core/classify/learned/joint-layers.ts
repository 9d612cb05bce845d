import { type Layer, rowIndex } from "./linear-model.ts";

/** Layers that read the same features, with one index for all: a feature is looked up once. */
export type JointLayers = {
  readonly layers: readonly Layer[];
  /** Where a key stands among those of all layers; −1 for one that none knows. */
  readonly placeOf: (key: number) => number;
  /** For each place, as many rows as there are layers: the key's row in each, −1 where the layer does not know it. */
  readonly rows: Int32Array;
};

/** Puts layers under one index, by merging their keys, which ascend. */
export function jointly(layers: readonly Layer[]): JointLayers {
  const most = layers.reduce((sum, { keys }) => sum + keys.length, 0);
  const keys = new Uint32Array(most);
  const rows = new Int32Array(most * layers.length).fill(-1);
  const next = layers.map(() => 0);
  let place = 0;
  for (let left = most; left > 0; place += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (let which = 0; which < layers.length; which += 1)
      least = Math.min(least, layers[which]?.keys[next[which] ?? 0] ?? least);
    keys[place] = least;
    for (let which = 0; which < layers.length; which += 1) {
      const row = next[which] ?? 0;
      if (layers[which]?.keys[row] !== least) continue;
      rows[place * layers.length + which] = row;
      next[which] = row + 1;
      left -= 1;
    }
  }
  return { layers, placeOf: rowIndex(keys.slice(0, place)), rows: rows.slice(0, place * layers.length) };
}
