import { type Emit, type Featurize, featureKey, type Part } from "./feature.ts";
import type { JointLayers } from "./joint-layers.ts";
import { scoresFrom } from "./linear-model.ts";

/** A feature that spoke for a label: its name, and the words that follow it. */
export type Spoken = { readonly name: Part; readonly words: readonly Part[] };

/**
 * The features of one input after the other, as far as any of some layers knows them: each is looked up once, for all
 * that is asked of it. One sheet serves all units of a document, so that hardly anything is made anew for each.
 */
export class FeatureSheet {
  readonly #joint: JointLayers;
  /** For each layer, the weights of the features read, summed up by label. */
  readonly #sums: readonly Float64Array[];
  readonly #places: number[] = [];
  readonly #values: number[] = [];
  /** Four for each feature: its name, and the words that follow it. Names are put together only for those told. */
  readonly #parts: (Part | undefined)[] = [];
  #length = 0;

  constructor(joint: JointLayers) {
    this.#joint = joint;
    this.#sums = joint.layers.map(({ bias }) => new Float64Array(bias.length));
  }

  readonly #emit: Emit = (name, value, first, second, third) => {
    const place = this.#joint.placeOf(featureKey(name, first, second, third));
    if (place === -1) return;
    const at = this.#length;
    this.#places[at] = place;
    this.#values[at] = value;
    this.#parts[4 * at] = name;
    this.#parts[4 * at + 1] = first;
    this.#parts[4 * at + 2] = second;
    this.#parts[4 * at + 3] = third;
    this.#length = at + 1;
    this.#count(place, value);
  };

  /** Adds a feature's weights to the sums of each layer that knows it. */
  #count(place: number, value: number): void {
    const { layers, rows } = this.#joint;
    for (let which = 0; which < layers.length; which += 1) {
      const row = rows[place * layers.length + which] ?? -1;
      const [layer, sums] = [layers[which], this.#sums[which]];
      if (row === -1 || layer === undefined || sums === undefined) continue;
      for (let label = 0, from = row * sums.length; label < sums.length; label += 1) {
        sums[label] = (sums[label] ?? 0) + value * (layer.weights[from + label] ?? 0);
      }
    }
  }

  /** Begins a new input. */
  clear(): void {
    this.#length = 0;
    for (const sums of this.#sums) sums.fill(0);
  }

  /** Reads the features of an input behind those already read. */
  add<Input>(featurize: Featurize<Input>, input: Input): void {
    featurize(input, this.#emit);
  }

  /** Each label's score by one of the layers, as `scoresOf` gives it. */
  scores(which: number): Float64Array {
    const { layer, sums } = this.#layer(which);
    return scoresFrom(layer, sums.slice());
  }

  /**
   * The features that spoke most for a label of one of the layers; strongest first, at most `most`. Regression leaves
   * each feature's weights with a sum of about 0 over the labels, so a weight is for its label against the mean of all.
   */
  strongest(which: number, label: number, most: number): Spoken[] {
    const { scale, weights } = this.#layer(which).layer;
    const { layers, rows } = this.#joint;
    const unit = scale[label] ?? 0;
    const best: { readonly at: number; readonly weight: number }[] = [];
    let least = 0;
    for (let at = 0; at < this.#length; at += 1) {
      const row = rows[(this.#places[at] ?? 0) * layers.length + which] ?? -1;
      if (row === -1) continue;
      const weight = unit * (this.#values[at] ?? 0) * (weights[row * scale.length + label] ?? 0);
      if (weight <= least) continue;
      let place = best.length;
      while (place > 0 && (best[place - 1]?.weight ?? 0) < weight) place -= 1;
      best.splice(place, 0, { at, weight });
      if (best.length > most) best.pop();
      if (best.length === most) least = best.at(-1)?.weight ?? 0;
    }
    return best.map(({ at }) => this.#spoken(at));
  }

  #layer(which: number) {
    const [layer, sums] = [this.#joint.layers[which], this.#sums[which]];
    if (layer === undefined || sums === undefined) throw new RangeError(`no layer ${which}`);
    return { layer, sums };
  }

  #spoken(at: number): Spoken {
    const [name, ...words] = this.#parts.slice(4 * at, 4 * at + 4);
    if (name === undefined) throw new RangeError(`no feature at ${at}`);
    return { name, words: words.filter((word) => word !== undefined) };
  }
}
