import type { Alignable } from "../model.ts";
import { dice, type Features, scales } from "./features.ts";
import { learnedBias, learnedWeights } from "./learned-weights.ts";
import type { Pairing } from "./pairing.ts";
import { type Places, placesOf } from "./places.ts";
import { sectionsOf } from "./sections.ts";
import { type Signs, signs } from "./signs.ts";
import type { Wordings } from "./wordings.ts";

/** Texts of so many words, and longer ones, count as long. */
const longText = 32;

/** Weighs one unit of `after`, set first, against units of `before`. */
export type Likeness = {
  readonly places: Places;
  set(after: number): void;
  /** What speaks for the unit set and that one; null where nothing in their words does. */
  signs(before: number): Signs | null;
};

export function likenessOf(wordings: Wordings, features: Features, pairing: Pairing): Likeness {
  const { before, after } = wordings;
  const { profiles, totals } = features;
  const places = placesOf(pairing);
  const sections = sectionsOf(wordings, pairing);
  const scale = scales(features.weights);
  const none = new Int32Array();
  let j = 0;
  return {
    places,
    set(position) {
      j = position;
      scale.set(profiles[after.texts[j] ?? 0] ?? none);
    },
    signs(i) {
      if (isHeading(before.units[i]) !== isHeading(after.units[j])) return null;
      const [a, b] = [before.texts[i] ?? 0, after.texts[j] ?? 0];
      const shared = scale.shared(profiles[a] ?? none);
      if (shared === 0) return null;
      const [whole, other] = [totals[a] ?? 0, totals[b] ?? 0];
      const count = Math.min(wordings.words[a]?.length ?? 0, wordings.words[b]?.length ?? 0);
      return {
        wording: dice(shared, whole, other),
        contained: shared / Math.min(whole, other),
        length: Math.min(1, Math.log1p(count) / Math.log1p(longText)),
        headings: sections.likeness(i, j),
        sections: sections.agreement(i, j),
        neighbours: places.neighbours(i, j),
        place: places.closeness(i, j),
      };
    },
  };
}

/** The log odds that two wordings are versions of one unit: above 0 it is likelier than not. */
export function logOdds(found: Signs): number {
  return signs.reduce((sum, sign) => sum + learnedWeights[sign] * found[sign], learnedBias);
}

/** A heading and a sentence of other words are no versions of one unit, whatever words they share. */
const isHeading = (unit: Alignable | undefined) => unit?.form === "heading";
