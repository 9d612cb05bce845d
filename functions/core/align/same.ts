import { wordingOf } from "../language/tokens.ts";
import { pairEqual } from "./equal.ts";
import { emptyPairing, type Pairing } from "./pairing.ts";
import { numbering, type Wordings, type Words } from "./wordings.ts";

/**
 * Pairs units that say the same: first those under the same headings with not one character changed, then those
 * with not one character changed, then those that a reader would hear alike.
 *
 * @returns also whether a unit of `before` has a partner with not one character changed
 */
export function pairSame(wordings: Wordings): {
  readonly pairing: Pairing;
  readonly isExact: (before: number) => boolean;
} {
  const pairing = emptyPairing(wordings.before.units.length, wordings.after.units.length);
  const keys = keysOf(wordings);
  pairEqual(keys.placed, pairing);
  pairEqual(keys.exact, pairing);
  const exact = pairing.ofBefore.slice();
  pairEqual(keys.spoken, pairing);
  return { pairing, isExact: (before) => (exact[before] ?? -1) !== -1 };
}

function keysOf(wordings: Wordings) {
  const exacts = numbering<number>();
  const exact = (side: "before" | "after", position: number): number => {
    const { texts, stems } = wordings[side];
    return exacts.numberOf(joined(texts[position] ?? 0, stems[position] ?? 0));
  };
  const placed = (side: "before" | "after", position: number): number =>
    joined(exact(side, position), wordings[side].paths[position] ?? 0);
  const sequences = sequenceNumbering();
  const spoken = (side: "before" | "after", position: number): number | string => {
    const { units, texts, stems } = wordings[side];
    const unit = units[position];
    const text = wordings.words[texts[position] ?? 0] ?? [];
    const stem = wordings.stemWords[stems[position] ?? 0] ?? [];
    // Without any word, what stands there is told by its characters.
    if (stem.length + text.length === 0) return unit === undefined ? "" : wordingOf(unit);
    return sequences.numberOf(stem.length === 0 ? text : [...stem, ...text]);
  };
  return { exact, placed, spoken };
}

/** Numbers equal sequences alike; joined to strings, they would cost more than all else here. */
function sequenceNumbering() {
  const byHash = new Map<number, number[]>();
  const known: Words[] = [];
  const isEqual = (a: Words, b: Words) => a.length === b.length && a.every((word, k) => word === b[k]);
  return {
    numberOf(sequence: Words): number {
      let hash = sequence.length;
      for (const word of sequence) hash = Math.imul(hash ^ word, 0x9e3779b1);
      const same = byHash.get(hash) ?? [];
      const number = same.find((candidate) => isEqual(known[candidate] ?? [], sequence));
      if (number !== undefined) return number;
      same.push(known.length);
      byHash.set(hash, same);
      return known.push(sequence) - 1;
    },
  };
}

/** Two numbers below 2²⁶ as one. */
const joined = (a: number, b: number) => a * 2 ** 26 + b;
