import { wordingOf, words } from "../language/tokens.ts";
import { pairEqual } from "./equal.ts";
import { emptyPairing, type Pairing } from "./pairing.ts";
import { numbering, type Wordings } from "./wordings.ts";

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
  const spoken = (side: "before" | "after", position: number): string => {
    const unit = wordings[side].units[position];
    const text = wordings.words[wordings[side].texts[position] ?? 0] ?? [];
    const said = unit?.stem == null ? text : [...words(unit.stem), ...text];
    return said.length === 0 && unit !== undefined ? wordingOf(unit) : said.join(" ");
  };
  return { exact, placed, spoken };
}

/** Two numbers below 2²⁶ as one. */
const joined = (a: number, b: number) => a * 2 ** 26 + b;
