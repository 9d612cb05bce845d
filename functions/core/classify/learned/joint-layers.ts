import { type Layer, rowIndex } from "./linear-model.ts";

/** Layers that read the same features, with one index and one row of weights for all: a feature is looked up once. */
export type JointLayers = {
  readonly layers: readonly Layer[];
  /** Where a key stands among those of all layers; −1 for one that none knows. */
  readonly placeOf: (key: number) => number;
  /** A row for each place: the weights of one layer behind those of another, 0 where a layer does not know the key. */
  readonly weights: Int8Array;
  /** Where each layer's weights begin in a row, and where the last one's end. */
  readonly columns: readonly number[];
};

/** Puts layers under one index. */
export function jointly(layers: readonly Layer[]): JointLayers {
  const keys = keysOfAll(layers);
  const columns = [0];
  for (const { bias } of layers) columns.push((columns.at(-1) ?? 0) + bias.length);
  const width = columns.at(-1) ?? 0;
  const weights = new Int8Array(keys.length * width);
  for (const [which, layer] of layers.entries()) spread(layer, keys, weights, columns[which] ?? 0, width);
  return { layers, placeOf: rowIndex(keys), weights, columns };
}

/** The keys of all layers, ascending, each once. */
function keysOfAll(layers: readonly Layer[]): Uint32Array {
  const all = new Uint32Array(layers.reduce((sum, { keys }) => sum + keys.length, 0));
  let length = 0;
  for (const { keys } of layers) {
    all.set(keys, length);
    length += keys.length;
  }
  all.sort();
  let count = 0;
  for (let at = 0; at < all.length; at += 1) {
    const key = all[at] ?? 0;
    if (count > 0 && all[count - 1] === key) continue;
    all[count] = key;
    count += 1;
  }
  return all.slice(0, count);
}

/** Writes a layer's weights into the rows of its keys, from a column on. */
function spread(layer: Layer, all: Uint32Array, into: Int8Array, column: number, width: number): void {
  const { keys, weights } = layer;
  const own = layer.bias.length;
  let place = 0;
  for (let row = 0; row < keys.length; row += 1) {
    while (all[place] !== keys[row]) place += 1;
    const [from, to] = [row * own, place * width + column];
    for (let label = 0; label < own; label += 1) into[to + label] = weights[from + label] ?? 0;
  }
}
