import { type Layer, rowIndex } from "./linear-model.ts";

/**
 * Layers that read the same features, laid side by side: a feature is looked up once for all of them, and its weights
 * for all of their labels stand in one row.
 */
export type JointLayers = {
  readonly rowOf: (key: number) => number;
  /** Labels of all layers together. */
  readonly width: number;
  /** A row for each key that any layer knows; 0 where a layer does not. */
  readonly weights: Int8Array;
  /** Each layer, and where its labels begin in a row. */
  readonly layers: readonly { readonly layer: Layer; readonly from: number }[];
};

/** Lays layers side by side. */
export function jointly(layers: readonly Layer[]): JointLayers {
  const placed: { layer: Layer; from: number }[] = [];
  let width = 0;
  for (const layer of layers) {
    placed.push({ layer, from: width });
    width += layer.bias.length;
  }
  const keys = union(layers.map((layer) => layer.keys));
  const weights = new Int8Array(keys.length * width);
  for (const { layer, from } of placed) {
    const own = layer.bias.length;
    for (let at = 0, row = 0; at < layer.keys.length; at += 1) {
      // Both ascend, and what a layer knows is among all.
      while (keys[row] !== layer.keys[at]) row += 1;
      for (let label = 0; label < own; label += 1)
        weights[row * width + from + label] = layer.weights[at * own + label] ?? 0;
    }
  }
  return { rowOf: rowIndex(keys), width, weights, layers: placed };
}

/** The keys of ascending lists, each once, ascending. */
function union(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const list of lists) {
    all.set(list, from);
    from += list.length;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (at > 0 && all[at] === all[at - 1]) continue;
    all[kept] = all[at] ?? 0;
    kept += 1;
  }
  return all.slice(0, kept);
}
