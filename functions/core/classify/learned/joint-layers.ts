import type { Layer } from "./linear-model.ts";

/**
 * Layers that read the same features, in one table for all: each feature's key stands beside its weights for every
 * layer, so that a feature is looked up once and reached for in one place of memory.
 */
export type JointLayers = {
  readonly layers: readonly Layer[];
  /** Where the weights of a key begin, which may be signed or not; −1 for a key that no layer knows. */
  readonly placeOf: (key: number) => number;
  /** Behind each place: the weights of one layer behind those of another, 0 where a layer does not know the key. */
  readonly weights: Int8Array;
  /** Where each layer's weights begin behind a place, and where the last one's end. */
  readonly columns: readonly number[];
};

/** What stands before the weights of a slot: the key, and a byte that is 1 if there is one. */
const bytes = { key: 4, head: 5 } as const;
/** Slots for each key at least, so that few keys stand beside the slot that they belong to. */
const roominess = 1.5;

/** Puts layers into one table. */
export function jointly(layers: readonly Layer[]): JointLayers {
  const columns = [0];
  for (const { bias } of layers) columns.push((columns.at(-1) ?? 0) + bias.length);
  const size = bytes.key * Math.ceil((bytes.head + (columns.at(-1) ?? 0)) / bytes.key);
  const most = layers.reduce((sum, { keys }) => sum + keys.length, 0);
  const bits = Math.ceil(Math.log2(Math.max(2, roominess * most)));
  const table = new ArrayBuffer(size * 2 ** bits);
  const weights = new Int8Array(table);
  const keys = new Int32Array(table);
  const slotOf = slotFinder(keys, weights, size, bits);
  for (const [which, layer] of layers.entries()) {
    for (let row = 0; row < layer.keys.length; row += 1) {
      const key = layer.keys[row] ?? 0;
      const slot = slotOf(key);
      keys[slot / bytes.key] = key;
      weights[slot + bytes.key] = 1;
      copyRow(layer, row, weights, slot + bytes.head + (columns[which] ?? 0));
    }
  }
  const placeOf = (key: number) => {
    const slot = slotOf(key);
    return weights[slot + bytes.key] === 1 ? slot + bytes.head : -1;
  };
  return { layers, placeOf, weights, columns };
}

/** Apart, as it runs once for each of some 40,000 rows when models are loaded, and is compiled the sooner for it. */
function copyRow(layer: Layer, row: number, into: Int8Array, place: number): void {
  const width = layer.bias.length;
  const from = row * width;
  for (let label = 0; label < width; label += 1) into[place + label] = layer.weights[from + label] ?? 0;
}

/**
 * Finds where a key's slot begins: the one that has it, or the free one where it would stand. Keys are hashes, spread
 * evenly: the first bits tell the slot, and where that is another's, the next one is looked at. Some slot is free.
 */
function slotFinder(keys: Int32Array, taken: Int8Array, size: number, bits: number): (key: number) => number {
  const shift = 32 - bits;
  const last = 2 ** bits - 1;
  return (key) => {
    const wanted = key | 0;
    for (let at = key >>> shift; ; at = (at + 1) & last) {
      const slot = at * size;
      if (keys[slot >> 2] === wanted || taken[slot + bytes.key] !== 1) return slot;
    }
  };
}
