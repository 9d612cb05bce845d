import type { Chance } from "./random.ts";

/** A way of damaging a file that knows nothing of its format. */
type ByteMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const flip: ByteMutation = (bytes, chance) => {
  const damaged = bytes.slice();
  for (let count = 1 + chance.below(64); count > 0; count--) {
    const at = chance.below(damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8));
  }
  return damaged;
};

const overwrite: ByteMutation = (bytes, chance) => {
  const damaged = bytes.slice();
  const start = chance.below(damaged.length);
  const filling = chance.pick([0x00, 0x20, 0x28, 0x3c, 0x5b, 0xff]);
  return damaged.fill(filling, start, start + 1 + chance.below(2_000));
};

const truncate: ByteMutation = (bytes, chance) => bytes.slice(0, chance.below(bytes.length));

const cutOut: ByteMutation = (bytes, chance) => {
  const start = chance.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + chance.below(5_000))]);
};

const repeat: ByteMutation = (bytes, chance) => {
  const start = chance.below(bytes.length);
  const chunk = bytes.subarray(start, start + 1 + chance.below(1_000));
  const copies = Array.from({ length: 2 + chance.below(100) }, () => chunk);
  return Buffer.concat([bytes.subarray(0, start), ...copies, bytes.subarray(start + chunk.length)]);
};

/** The head of the file, then its tail from another place: the two overlap or leave a gap. */
const splice: ByteMutation = (bytes, chance) =>
  Buffer.concat([bytes.subarray(0, chance.below(bytes.length)), bytes.subarray(chance.below(bytes.length))]);

const mutations = [flip, flip, overwrite, truncate, cutOut, repeat, splice];

export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  return chance.pick(mutations)(bytes, chance);
}
