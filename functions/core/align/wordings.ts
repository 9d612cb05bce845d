import type { Alignable } from "../model.ts";
import { featuresOfWords, type WordFeatures } from "./features.ts";
import { type SequenceBuilder, type Sequences, sequenceBuilder } from "./sequences.ts";
import { vocabulary } from "./vocabulary.ts";

/** One list as numbers, by position; equal numbers are equal strings, in both lists. */
export type Listed = {
  readonly units: readonly Alignable[];
  /** The unit's own words. */
  readonly texts: Int32Array;
  /** The open sentence above; null has a number too. */
  readonly stems: Int32Array;
  /** The headings above. */
  readonly paths: Int32Array;
  /** The section it belongs to, numbered as paths are: that of the headings above, and of a heading its own. */
  readonly sections: Int32Array;
};

/** Two lists as numbers, so that no text is cut into words or compared twice. */
export type Wordings = {
  readonly before: Listed;
  readonly after: Listed;
  /** By text, stem and path: the numbers of their words, in their order. A missing stem has none. */
  readonly words: Sequences;
  readonly stemWords: Sequences;
  readonly pathWords: Sequences;
  /** How many paths there are. */
  readonly paths: number;
  readonly about: WordFeatures;
};

/** Reads two lists of units: equal texts, stems and headings get equal numbers on both sides. */
export function wordingsOf(before: readonly Alignable[], after: readonly Alignable[]): Wordings {
  const known = vocabulary();
  const readWords = (text: string | null, into: SequenceBuilder) => {
    if (text !== null) known.forEachWord(text, into.add);
  };
  const texts = reading<string>(readWords);
  const stems = reading<string | null>(readWords);
  const paths = reading<string>(readWords);

  const listed = (units: readonly Alignable[]): Listed => {
    const above = pathsOf(units, paths.numberOf);
    const ownSection = (unit: Alignable) => paths.numberOf([...unit.headings, unit.text].join("\n"));
    return {
      units,
      texts: byPosition(units, (unit) => texts.numberOf(unit.text)),
      stems: byPosition(units, (unit) => stems.numberOf(unit.stem)),
      paths: above,
      sections: above.map((path, position) => {
        const unit = units[position];
        return unit?.form === "heading" ? ownSection(unit) : path;
      }),
    };
  };
  const [old, now] = [listed(before), listed(after)];
  return {
    before: old,
    after: now,
    words: texts.read(),
    stemWords: stems.read(),
    pathWords: paths.read(),
    paths: paths.size(),
    about: featuresOfWords(known),
  };
}

/** Numbers the headings above each unit; those of neighbours are mostly the same, and are not joined again. */
function pathsOf(units: readonly Alignable[], numberOf: (path: string) => number): Int32Array {
  let headings: readonly string[] | null = null;
  let path = 0;
  return byPosition(units, (unit) => {
    if (headings === null || !areEqual(headings, unit.headings)) path = numberOf(unit.headings.join("\n"));
    headings = unit.headings;
    return path;
  });
}

function byPosition(units: readonly Alignable[], numberOf: (unit: Alignable) => number): Int32Array {
  const numbers = new Int32Array(units.length);
  units.forEach((unit, position) => {
    numbers[position] = numberOf(unit);
  });
  return numbers;
}

/** Whether two lists hold the same texts in the same order. */
export const areEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some === others || (some.length === others.length && some.every((each, k) => each === others[k]));

/** Numbers equal values alike, from 0 in the order in which they come, and reads the words of each once. */
function reading<T>(readWords: (value: T, into: SequenceBuilder) => void) {
  const numbers = new Map<T, number>();
  const words = sequenceBuilder();
  return {
    numberOf(value: T): number {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      readWords(value, words);
      words.close();
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
    read: (): Sequences => words.built(),
  };
}
