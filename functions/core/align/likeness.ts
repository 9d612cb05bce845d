import type { Alignable } from "../model.ts";
import { dice, type Features, scales } from "./features.ts";
import { learnedBias, learnedWeights } from "./learned-weights.ts";
import type { Pairing } from "./pairing.ts";
import { type Places, placesOf } from "./places.ts";
import { sectionAgreement } from "./sections.ts";
import { lengthOf } from "./sequences.ts";
import { type Sign, type Signs, signs } from "./signs.ts";
import type { Wordings } from "./wordings.ts";

/** Texts of so many words, and longer ones, count as long. */
const longText = 32;

/** Weighs one unit of `after`, set first, against units of `before`. */
export type Likeness = {
  readonly places: Places;
  set(after: number): void;
  /**
   * What speaks for the unit set and that one; null where their words do not, wherever they stand. The next answer is
   * written over it.
   */
  signs(before: number): Signs | null;
};

/** @param mayBe whether what two texts say leaves it open that they are versions of one unit: all else is not asked */
export function likenessOf(
  wordings: Wordings,
  features: Features,
  pairing: Pairing,
  mayBe: (wording: number, contained: number, length: number) => boolean,
): Likeness {
  const { before, after } = wordings;
  const { totals } = features;
  const places = placesOf(pairing);
  const agreement = sectionAgreement(wordings, pairing);
  const scale = scales(features);
  // By count of words: how long a text of so many counts.
  const lengths = Float64Array.from({ length: longText + 1 }, (_, n) => Math.log1p(n) / Math.log1p(longText));
  const found = { wording: 0, contained: 0, length: 0, sections: 0, place: 0 };
  let j = 0;
  return {
    places,
    set(position) {
      j = position;
      scale.set(after.texts[j] ?? 0);
    },
    signs(i) {
      if (isHeading(before.units[i]) !== isHeading(after.units[j])) return null;
      const [a, b] = [before.texts[i] ?? 0, after.texts[j] ?? 0];
      const shared = scale.shared(a);
      const [whole, other] = [totals[a] ?? 0, totals[b] ?? 0];
      const words = Math.min(lengthOf(wordings.words, a), lengthOf(wordings.words, b), longText);
      found.wording = dice(shared, whole, other);
      found.contained = shared / Math.min(whole, other);
      found.length = lengths[words] ?? 1;
      if (shared === 0 || !mayBe(found.wording, found.contained, found.length)) return null;
      found.sections = agreement(i, j);
      found.place = places.closeness(i, j);
      return found;
    },
  };
}

/** The log odds that two wordings are versions of one unit: above 0 it is likelier than not. */
export function logOdds(found: Signs): number {
  const { wording, contained, length, sections, place } = learnedWeights;
  return (
    learnedBias +
    wording * found.wording +
    contained * found.contained +
    length * found.length +
    sections * found.sections +
    place * found.place
  );
}

/** The log odds at the best of places: what two texts' own signs allow at most. */
export function mostLogOdds(wording: number, contained: number, length: number): number {
  return (
    bestPlace +
    learnedWeights.wording * wording +
    learnedWeights.contained * contained +
    learnedWeights.length * length
  );
}

const ofWords: readonly Sign[] = ["wording", "contained", "length"];
const bestPlace = signs
  .filter((sign) => !ofWords.includes(sign))
  .reduce((sum, sign) => sum + Math.max(0, learnedWeights[sign]), learnedBias);

/** A heading and a sentence of other words are no versions of one unit, whatever words they share. */
const isHeading = (unit: Alignable | undefined) => unit?.form === "heading";
