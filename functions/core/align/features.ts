import { stemOf } from "../language/stems.ts";
import { isFunctionWord } from "../language/tokens.ts";
import { numbering, type Words } from "./wordings.ts";

/** What a text is about: ids of its word stems and word beginnings, each once. */
export type Profile = readonly number[];

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

/** Profiles of distinct texts, and how much it tells that two of them share a feature. */
export type Features = {
  readonly profiles: readonly Profile[];
  /** By text: the summed weight of its features. */
  readonly totals: Float64Array;
  /** By feature id: the rarer among the texts, the heavier. */
  readonly weights: Float64Array;
};

/** Profiles texts. Each is to come once, however often it stands in the documents. */
export function profile(texts: readonly Words[], vocabulary: readonly string[]): Features {
  const { kinds, featuresOf } = featuresOfWords(vocabulary);
  // By feature: the last text that has it. Cheaper than sorting every text's features to drop the repeated.
  const lastSeen = new Int32Array(2 * vocabulary.length).fill(-1);
  const profiles = texts.map((text, number) => {
    const found: number[] = [];
    for (const word of text) {
      for (const id of featuresOf[word] ?? []) {
        if (lastSeen[id] === number) continue;
        lastSeen[id] = number;
        found.push(id);
      }
    }
    return found;
  });
  const weights = Float64Array.from(count(profiles, kinds.length), (df, id) => {
    return Math.log(1 + 1 / (df / texts.length + 1 / rareAmong)) * (kinds[id] ?? 0);
  });
  return { profiles, totals: Float64Array.from(profiles, (text) => weightOf(text, weights)), weights };
}

/** The features of every word, by its number, and what kind each feature is of, by its weight. */
function featuresOfWords(vocabulary: readonly string[]) {
  const { numberOf } = numbering<string>();
  const kinds: number[] = [];
  const idOf = (feature: string, weight: number) => {
    const id = numberOf(feature);
    if (id === kinds.length) kinds.push(weight);
    return id;
  };
  const featuresOf = vocabulary.map((word) => {
    if (isFunctionWord(word)) return [idOf(stemOf(word), functionWordWeight)];
    const own = idOf(stemOf(word), 1);
    if (word.length <= beginningLength) return [own];
    return [own, idOf(`${word.slice(0, beginningLength)}…`, beginningWeight)];
  });
  return { kinds, featuresOf };
}

function count(profiles: readonly Profile[], size: number): Int32Array {
  const frequency = new Int32Array(size);
  for (const features of profiles) for (const id of features) frequency[id] = (frequency[id] ?? 0) + 1;
  return frequency;
}

/** The summed weight of a text's features. */
export function weightOf(features: Profile, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += weights[features[k] ?? 0] ?? 0;
  return sum;
}

/** Weighs what many texts share with one, which is set first: marking its features once beats merging each time. */
export type Scales = {
  /** Sets the text to compare with. */
  set(text: Profile): void;
  /** The summed weight of the features that a text shares with the one set. */
  shared(text: Profile): number;
};

/** Scales with nothing set. */
export function scales(weights: Float64Array): Scales {
  const marked = new Float64Array(weights.length);
  let current: Profile = [];
  return {
    set(text) {
      for (let k = 0; k < current.length; k++) marked[current[k] ?? 0] = 0;
      for (let k = 0; k < text.length; k++) marked[text[k] ?? 0] = weights[text[k] ?? 0] ?? 0;
      current = text;
    },
    shared(text) {
      let sum = 0;
      for (let k = 0; k < text.length; k++) sum += marked[text[k] ?? 0] ?? 0;
      return sum;
    },
  };
}

/** Weighted Dice coefficient of two texts' shared weight and their totals: 0 for nothing in common, 1 for all. */
export function dice(shared: number, totalOfA: number, totalOfB: number): number {
  const all = totalOfA + totalOfB;
  return all === 0 ? 0 : (2 * shared) / all;
}
