import { words } from "../language/tokens.ts";
import type { Alignable } from "../model.ts";

/** Numbers equal values alike, from 0 in the order in which they come. */
export type Numbering<T> = { readonly numberOf: (value: T) => number; readonly size: () => number };

export function numbering<T>(): Numbering<T> {
  const numbers = new Map<T, number>();
  return {
    numberOf(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
  };
}

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
  /** By text, stem and path: their words, as numbers. A missing stem has none. */
  readonly words: readonly Words[];
  readonly stemWords: readonly Words[];
  readonly pathWords: readonly Words[];
  /** By number: the word. */
  readonly vocabulary: readonly string[];
};

/** A text's words in their order, by their numbers in a vocabulary. */
export type Words = readonly number[];

export function wordingsOf(before: readonly Alignable[], after: readonly Alignable[]): Wordings {
  const vocabulary = remembering((word: string) => word);
  const wordsOf = (text: string | null) => (text === null ? [] : words(text).map(vocabulary.numberOf));
  const texts = remembering<string, Words>(wordsOf);
  const stems = remembering<string | null, Words>(wordsOf);
  const paths = remembering<string, Words>(wordsOf);
  const listed = (units: readonly Alignable[]): Listed => {
    const above = Int32Array.from(units, (unit) => paths.numberOf(unit.headings.join("\n")));
    const ownSection = (unit: Alignable) => paths.numberOf([...unit.headings, unit.text].join("\n"));
    return {
      units,
      texts: Int32Array.from(units, (unit) => texts.numberOf(unit.text)),
      stems: Int32Array.from(units, (unit) => stems.numberOf(unit.stem)),
      paths: above,
      sections: above.map((path, position) => {
        const unit = units[position];
        return unit?.form === "heading" ? ownSection(unit) : path;
      }),
    };
  };
  return {
    before: listed(before),
    after: listed(after),
    words: texts.made,
    stemWords: stems.made,
    pathWords: paths.made,
    vocabulary: vocabulary.made,
  };
}

/** A numbering that makes something of every value when it first comes. */
function remembering<T, Made>(make: (value: T) => Made) {
  const { numberOf } = numbering<T>();
  const made: Made[] = [];
  return {
    made,
    numberOf(value: T) {
      const number = numberOf(value);
      if (number === made.length) made.push(make(value));
      return number;
    },
  };
}
