import { modalStrength } from "../language/modality.ts";
import { openingOf } from "./grammar.ts";
import { type Part, part, partOf } from "./learned/feature.ts";
import type { Ruled } from "./ruled.ts";
import { type Word, wordsRead } from "./words-read.ts";

const openings = {
  imperative: part("imperative"),
  infinitive: part("infinitive"),
  gerund: part("gerund"),
  none: part("none"),
} as const;

/** What features are told from: a unit as the rules read it, and its words, each looked at once. */
export type Traits = Ruled & {
  readonly all: readonly Word[];
  /** How it opens: one of `openings`. */
  readonly opening: Part;
  /** The strength of its governing verb, 1 to 4, or "null". */
  readonly strength: Part;
  /** What the rules say: which rule, the kind, and kind and firmness as "pledge:firm". */
  readonly rule: Part;
  readonly kind: Part;
  readonly verdict: Part;
};

/** A unit and the units of its document around it. */
export type Placed = { readonly traits: readonly Traits[]; readonly at: number };

/** The traits of the units of a document. */
export const traitsOf = (ruled: readonly Ruled[]): Traits[] =>
  ruled.map(({ reading, judged }) => ({
    reading,
    judged,
    all: wordsRead(reading.unit.text),
    opening: openings[openingOf(reading.words).form],
    strength: partOf(String(modalStrength(reading.text))),
    rule: partOf(judged.reason),
    kind: partOf(judged.kind),
    verdict: partOf(`${judged.kind}:${judged.firmness}`),
  }));
