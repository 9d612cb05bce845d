import { type Emit, type Featurize, featureHash, type Part } from "./feature.ts";
import type { JointLayers } from "./joint-layers.ts";
import { scoresFrom } from "./linear-model.ts";

/** A feature that spoke for a label: its name, and the words that follow it. */
export type Spoken = { readonly name: Part; readonly words: readonly Part[] };

function addWeights(sums: Int32Array, weights: Int8Array, place: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[place + at] ?? 0);
}

function addShares(sums: Float64Array, weights: Int8Array, place: number, share: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + share * (weights[place + at] ?? 0);
}

/**
 * The features of one input after the other, as far as any of some layers knows them: each is looked up once, for all
 * that is asked of it. One sheet serves all units of a document, so that hardly anything is made anew for each.
 */
export class FeatureSheet {
  readonly #joint: JointLayers;
  /** The weights of the features read that are there or not, summed up by label, for one layer behind another. */
  readonly #sums: Int32Array;
  /** The same of features that have another value than 1, which are few. */
  readonly #shares: Float64Array;
  readonly #places: number[] = [];
  readonly #values: number[] = [];
  /** Four for each feature: its name, and the words that follow it. Names are put together only for those told. */
  readonly #parts: (Part | undefined)[] = [];
  #length = 0;

  constructor(joint: JointLayers) {
    this.#joint = joint;
    this.#sums = new Int32Array(joint.columns.at(-1) ?? 0);
    this.#shares = new Float64Array(this.#sums.length);
  }

  readonly #emit: Emit = (name, value, first, second, third) => {
    const { placeOf, weights } = this.#joint;
    const place = placeOf(featureHash(name, first, second, third));
    if (place === -1) return;
    const at = this.#length;
    this.#length = at + 1;
    this.#places[at] = place;
    this.#values[at] = value;
    const parts = this.#parts;
    parts[4 * at] = name;
    parts[4 * at + 1] = first;
    parts[4 * at + 2] = second;
    parts[4 * at + 3] = third;
    if (value === 1) addWeights(this.#sums, weights, place);
    else addShares(this.#shares, weights, place, value);
  };

  /** Begins a new input. */
  clear(): void {
    this.#length = 0;
    this.#sums.fill(0);
    this.#shares.fill(0);
  }

  /** Reads the features of an input behind those already read. */
  add<Input>(featurize: Featurize<Input>, input: Input): void {
    featurize(input, this.#emit);
  }

  /** Each label's score by one of the layers, as `scoresOf` gives it. */
  scores(which: number): Float64Array {
    const { layer, column } = this.#layer(which);
    const sums = this.#shares.slice(column, column + layer.bias.length);
    for (let label = 0; label < sums.length; label += 1)
      sums[label] = (sums[label] ?? 0) + (this.#sums[column + label] ?? 0);
    return scoresFrom(layer, sums);
  }

  /**
   * The features that spoke most for a label of one of the layers; strongest first, at most `most`, until the next
   * input. Regression leaves each feature's weights with a sum of about 0 over the labels, so a weight is for its label
   * against the mean of all.
   */
  *strongest(which: number, label: number, most: number): Generator<Spoken> {
    const { layer, column } = this.#layer(which);
    const { weights } = this.#joint;
    const unit = layer.scale[label] ?? 0;
    const best: number[] = [];
    const bestWeights: number[] = [];
    let least = 0;
    for (let at = 0; at < this.#length; at += 1) {
      const own = weights[(this.#places[at] ?? 0) + column + label] ?? 0;
      const weight = unit * (this.#values[at] ?? 0) * own;
      if (weight <= least) continue;
      let place = Math.min(best.length, most - 1);
      for (; place > 0 && (bestWeights[place - 1] ?? 0) < weight; place -= 1) {
        best[place] = best[place - 1] ?? 0;
        bestWeights[place] = bestWeights[place - 1] ?? 0;
      }
      best[place] = at;
      bestWeights[place] = weight;
      if (best.length === most) least = bestWeights[most - 1] ?? 0;
    }
    for (const at of best) yield this.#spoken(at);
  }

  #layer(which: number) {
    const [layer, column] = [this.#joint.layers[which], this.#joint.columns[which]];
    if (layer === undefined || column === undefined) throw new RangeError(`no layer ${which}`);
    return { layer, column };
  }

  #spoken(at: number): Spoken {
    const [name, ...words] = this.#parts.slice(4 * at, 4 * at + 4);
    if (name === undefined) throw new RangeError(`no feature at ${at}`);
    return { name, words: words.filter((word) => word !== undefined) };
  }
}
