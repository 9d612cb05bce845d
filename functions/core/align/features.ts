import { stemOf } from "../language/stems.ts";
import { isFunctionWord } from "../language/tokens.ts";
import { type Sequences, sequenceBuilder } from "./sequences.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Letters of a word's beginning, the feature by which misspelt and derived words still meet. */
const beginningLength = 4;
/** Weight of a word's beginning against the word's own; chosen, not measured. */
const beginningWeight = 0.5;
/** Weight of a function word against a content word of the same frequency; chosen, not measured. */
const functionWordWeight = 0.15;

/**
 * Texts of which a feature may stand in one before it counts as common: beyond that it says no more for being rarer.
 * So a likeness means the same in a leaflet and in a book, and the words that thousands of templated units share
 * still count. From 25 to 800 the labelled pairs fit alike (loss .104 to .106, each left out in turn).
 */
const rareAmong = 50;

/** What words are about: ids of features, from 0. */
export type WordFeatures = {
  /** By word: the id of its stem. */
  readonly stems: Int32Array;
  /** By word: the id of its beginning, -1 for short and function words. */
  readonly beginnings: Int32Array;
  /** By feature: what it weighs for the kind it is of. */
  readonly kinds: Float64Array;
};

/** Profiles of distinct texts, and how much it tells that two of them share a feature. */
export type Features = {
  /** By text: the ids of its features, each once. */
  readonly profiles: Sequences;
  /** By text: the summed weight of its features. */
  readonly totals: Float64Array;
  /** By feature id: the rarer among the texts, the heavier. */
  readonly weights: Float64Array;
};

/** @param known the stems of its words join it: a word that is its own stem then needs no looking up */
export function featuresOfWords(known: Vocabulary): WordFeatures {
  const words = known.words.slice();
  const stems = new Int32Array(words.length);
  const beginnings = new Int32Array(words.length).fill(-1);
  const beginningsSeen = vocabulary();
  // Of words, of further stems, and, from the end, of beginnings.
  const kinds = new Float64Array(3 * words.length);
  words.forEach((word, number) => {
    const isFunction = isFunctionWord(word);
    // Numbers have no other forms.
    const stem = /\d/.test(word) ? word : stemOf(word);
    const id = stem === word ? number : known.numberOf(stem);
    stems[number] = id;
    kinds[id] ||= isFunction ? functionWordWeight : 1;
    if (isFunction || word.length <= beginningLength) return;
    const beginning = kinds.length - 1 - beginningsSeen.numberOf(word, beginningLength);
    beginnings[number] = beginning;
    kinds[beginning] = beginningWeight;
  });
  return { stems, beginnings, kinds };
}

/** Profiles texts, told as the numbers of their words. Each is to come once, however often it stands in the documents. */
export function profile(texts: Sequences, { stems, beginnings, kinds }: WordFeatures): Features {
  const { items, starts } = texts;
  const count = starts.length - 1;
  const builder = sequenceBuilder();
  const frequencies = new Int32Array(kinds.length);
  // By feature: the last text that has it. Cheaper than sorting every text's features to drop the repeated.
  const lastSeen = new Int32Array(kinds.length).fill(-1);
  for (let text = 0; text < count; text++) {
    const add = (id: number) => {
      if (lastSeen[id] === text) return;
      lastSeen[id] = text;
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      builder.add(id);
    };
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
      const word = items[at] ?? 0;
      add(stems[word] ?? 0);
      const beginning = beginnings[word] ?? -1;
      if (beginning !== -1) add(beginning);
    }
    builder.close();
  }
  const weights = kinds.map((kind, id) => {
    const df = frequencies[id] ?? 0;
    return df === 0 ? 0 : Math.log(1 + 1 / (df / count + 1 / rareAmong)) * kind;
  });
  const profiles = builder.built();
  const totals = new Float64Array(count);
  for (let text = 0; text < count; text++) totals[text] = weightOf(profiles, text, weights);
  return { profiles, totals, weights };
}

/** The summed weight of a text's features. */
function weightOf({ items, starts }: Sequences, text: number, weights: Float64Array): number {
  const end = starts[text + 1] ?? 0;
  let sum = 0;
  for (let at = starts[text] ?? 0; at < end; at++) sum += weights[items[at] ?? 0] ?? 0;
  return sum;
}

/** Weighs what many texts share with one, which is set first: marking its features once beats merging each time. */
export type Scales = {
  /** Sets the text to compare with. */
  set(text: number): void;
  /** The summed weight of the features that a text shares with the one set. */
  shared(text: number): number;
};

/** Scales with nothing set. */
export function scales({ profiles, weights }: Features): Scales {
  const { items, starts } = profiles;
  const marked = new Float64Array(weights.length);
  let current = -1;
  const mark = (text: number, isMarked: boolean) => {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
      const id = items[at] ?? 0;
      marked[id] = isMarked ? (weights[id] ?? 0) : 0;
    }
  };
  return {
    set(text) {
      mark(current, false);
      mark(text, true);
      current = text;
    },
    shared: (text) => weightOf(profiles, text, marked),
  };
}

/** Weighted Dice coefficient of two texts' shared weight and their totals: 0 for nothing in common, 1 for all. */
export function dice(shared: number, totalOfA: number, totalOfB: number): number {
  const all = totalOfA + totalOfB;
  return all === 0 ? 0 : (2 * shared) / all;
}
