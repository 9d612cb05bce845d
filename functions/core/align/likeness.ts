import type { Alignable } from "../model.ts";
import { dice, type Features, scales } from "./features.ts";
import { learnedBias, learnedWeights } from "./learned-weights.ts";
import type { Pairing } from "./pairing.ts";
import { type Places, placesOf } from "./places.ts";
import { sectionAgreement } from "./sections.ts";
import { type Sign, type Signs, signs } from "./signs.ts";
import type { Wordings } from "./wordings.ts";

/** Texts of so many words, and longer ones, count as long. */
const longText = 32;

/** Weighs one unit of `after`, set first, against units of `before`. */
export type Likeness = {
  readonly places: Places;
  set(after: number): void;
  /** What speaks for the unit set and that one; null where their words do not, wherever they stand. */
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
  const { profiles, totals } = features;
  const places = placesOf(pairing);
  const agreement = sectionAgreement(wordings, pairing);
  const scale = scales(features.weights);
  // By count of words: how long a text of so many counts.
  const lengths = Float64Array.from({ length: longText + 1 }, (_, n) => Math.log1p(n) / Math.log1p(longText));
  let j = 0;
  return {
    places,
    set(position) {
      j = position;
      scale.set(profiles[after.texts[j] ?? 0] ?? []);
    },
    signs(i) {
      if (isHeading(before.units[i]) !== isHeading(after.units[j])) return null;
      const [a, b] = [before.texts[i] ?? 0, after.texts[j] ?? 0];
      const shared = scale.shared(profiles[a] ?? []);
      const [whole, other] = [totals[a] ?? 0, totals[b] ?? 0];
      const wording = dice(shared, whole, other);
      const contained = shared / Math.min(whole, other);
      const count = Math.min(wordings.words[a]?.length ?? 0, wordings.words[b]?.length ?? 0, longText);
      const length = lengths[count] ?? 1;
      if (shared === 0 || !mayBe(wording, contained, length)) return null;
      return {
        wording,
        contained,
        length,
        sections: agreement(i, j),
        place: places.closeness(i, j),
      };
    },
  };
}

/** The log odds that two wordings are versions of one unit: above 0 it is likelier than not. */
export function logOdds(found: Signs): number {
  let sum = learnedBias;
  for (const sign of signs) sum += learnedWeights[sign] * found[sign];
  return sum;
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
