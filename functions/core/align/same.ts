import { wordingOf } from "../language/tokens.ts";
import { type Keys, pairEqual } from "./equal.ts";
import { emptyPairing, type Pairing } from "./pairing.ts";
import { pairNumbering, sequenceNumbering } from "./sequence-numbering.ts";
import { lengthOf, sequence } from "./sequences.ts";
import type { Listed, Wordings } from "./wordings.ts";

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
  const { before, after } = wordings;
  const pairing = emptyPairing(before.units.length, after.units.length);
  const column = (name: "texts" | "stems" | "paths") => ({ before: before[name], after: after[name] });
  const written = joined(inBoth(column("texts")), column("stems"));
  pairEqual(joined(written, column("paths")), pairing);
  pairEqual(written, pairing);
  const exact = pairing.ofBefore.slice();
  pairEqual(spoken(wordings, pairing), pairing);
  return { pairing, isExact: (before) => (exact[before] ?? -1) !== -1 };
}

/** The keys that stand in both lists; -1 in place of the others, as nothing can be paired by them. */
function inBoth({ before, after }: Keys): Keys {
  const size = Math.max(before.length, after.length) * 2;
  const shared = (some: Int32Array, others: Int32Array) => {
    const isThere = new Uint8Array(size);
    for (const key of others) isThere[key] = 1;
    return some.map((key) => (isThere[key] === 1 ? key : -1));
  };
  return { before: shared(before, after), after: shared(after, before) };
}

/** Keys that are equal where both of two keys are; -1 where the first is. */
function joined(firsts: Keys, seconds: Keys): Keys {
  const numberOf = pairNumbering();
  const join = (some: Int32Array, others: Int32Array) =>
    some.map((key, position) => (key === -1 ? -1 : numberOf(key, others[position] ?? 0)));
  return {
    before: join(firsts.before, seconds.before),
    after: join(firsts.after, seconds.after),
  };
}

/** Keys that are equal where a reader hears the same words; of units without partner only. */
function spoken({ before, after, words, stemWords }: Wordings, { ofBefore, ofAfter }: Pairing): Keys {
  const numberOf = sequenceNumbering();
  const keyOf = ({ units, texts, stems }: Listed, position: number) => {
    const [text, stem] = [texts[position] ?? 0, stems[position] ?? 0];
    const [ofText, ofStem] = [lengthOf(words, text), lengthOf(stemWords, stem)];
    if (ofText > 0 && ofStem === 0) {
      return numberOf(words.items, words.starts[text] ?? 0, words.starts[text + 1] ?? 0);
    }
    const heard =
      ofText + ofStem > 0
        ? [...sequence(stemWords, stem), ...sequence(words, text)]
        : writtenOnly(units[position] ?? { text: "", stem: null });
    return numberOf(Int32Array.from(heard), 0, heard.length);
  };
  const keysOf = (list: Listed, partners: Int32Array) =>
    partners.map((partner, position) => (partner === -1 ? keyOf(list, position) : -1));
  return { before: keysOf(before, ofBefore), after: keysOf(after, ofAfter) };
}

/** What stands where there is no word is told by its characters, as numbers below 0, which no word has. */
const writtenOnly = (unit: { readonly text: string; readonly stem: string | null }): number[] =>
  Array.from(wordingOf(unit), (character) => -1 - (character.codePointAt(0) ?? 0));
