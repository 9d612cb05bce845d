import { type ModalStrength, modalStrength } from "../language/modality.ts";
import { stemOf } from "../language/stems.ts";
import { words } from "../language/tokens.ts";
import { type Opening, openingOf } from "./grammar.ts";
import type { Ruled } from "./ruled.ts";

/** Longest part of a text read for features, in UTF-16 code units. */
const reach = 1_200;

/** What features are told from: a unit as the rules read it, and its words, each looked at once. */
export type Traits = Ruled & {
  readonly all: readonly string[];
  readonly stems: readonly string[];
  readonly opening: Opening["form"];
  readonly strength: ModalStrength | null;
};

/** A unit and the units of its document around it. */
export type Placed = { readonly traits: readonly Traits[]; readonly at: number };

/** The traits of the units of a document. */
export const traitsOf = (ruled: readonly Ruled[]): Traits[] =>
  ruled.map(({ reading, judged }) => {
    const all = words(reading.unit.text.slice(0, reach));
    return {
      reading,
      judged,
      all,
      stems: all.map(stemOf),
      opening: openingOf(reading.words).form,
      strength: modalStrength(reading.text),
    };
  });
