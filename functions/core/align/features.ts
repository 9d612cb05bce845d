import { stemOf } from "../language/stems.ts";
import { isFunctionWord } from "../language/tokens.ts";

/** What a text is about: ids of its word stems and word beginnings, ascending, each once. */
export type Profile = Int32Array;

/** Letters of a word's beginning, the feature by which misspelt and derived words still meet. */
const beginningLength = 4;
/** Weight of a word's beginning against the word's own; chosen, not measured. */
const beginningWeight = 0.5;
/** Weight of a function word against a content word of the same frequency; chosen, not measured. */
const functionWordWeight = 0.15;

/** Profiles of both lists, and how much it tells that two of them share a feature. */
export type Features = {
  readonly before: readonly Profile[];
  readonly after: readonly Profile[];
  /** The summed weight of each profile's features. */
  readonly totals: { readonly before: Float64Array; readonly after: Float64Array };
  /** By feature id: the rarer in the list where it is most frequent, the heavier. */
  readonly weights: Float64Array;
  /** Number of distinct features. */
  readonly size: number;
};

/** Profiles two lists of texts, given as words. */
export function profile(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): Features {
  const vocabulary = createVocabulary();
  const profiles = { before: before.map(vocabulary.profileOf), after: after.map(vocabulary.profileOf) };
  const size = vocabulary.kinds.length;
  const frequency = maximum(count(profiles.before, size), count(profiles.after, size));
  const texts = Math.max(before.length, after.length);
  const weights = Float64Array.from(frequency, (df, id) => {
    return Math.log(1 + texts / Math.max(df, 1)) * (vocabulary.kinds[id] ?? 0);
  });
  const totalsOf = (list: readonly Profile[]) => Float64Array.from(list, (text) => weightOf(text, weights));
  const totals = { before: totalsOf(profiles.before), after: totalsOf(profiles.after) };
  return { ...profiles, totals, weights, size };
}

function createVocabulary() {
  const ids = new Map<string, number>();
  const kinds: number[] = [];
  const featuresOfWord = new Map<string, readonly number[]>();
  const idOf = (feature: string, weight: number) => {
    const known = ids.get(feature);
    if (known !== undefined) return known;
    ids.set(feature, kinds.length);
    return kinds.push(weight) - 1;
  };
  const featuresOf = (word: string) => {
    const known = featuresOfWord.get(word);
    if (known !== undefined) return known;
    const features = [idOf(stemOf(word), isFunctionWord(word) ? functionWordWeight : 1)];
    if (word.length > beginningLength && !isFunctionWord(word)) {
      features.push(idOf(`${word.slice(0, beginningLength)}…`, beginningWeight));
    }
    featuresOfWord.set(word, features);
    return features;
  };
  const profileOf = (text: readonly string[]): Profile => {
    const ids: number[] = [];
    for (const word of text) ids.push(...featuresOf(word));
    const sorted = Int32Array.from(ids).sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0;
    }
    return sorted.slice(0, kept);
  };
  return { kinds, profileOf };
}

function count(profiles: readonly Profile[], size: number): Int32Array {
  const frequency = new Int32Array(size);
  for (const features of profiles) for (const id of features) frequency[id] = (frequency[id] ?? 0) + 1;
  return frequency;
}

const maximum = (a: Int32Array, b: Int32Array) => a.map((x, i) => Math.max(x, b[i] ?? 0));

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
  let current: Profile = new Int32Array();
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
