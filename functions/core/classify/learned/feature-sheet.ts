import { type Emit, type Featurize, featureHash, type Part } from "./feature.ts";
import { Heaviest } from "./heaviest.ts";
import type { JointLayers } from "./joint-layers.ts";
import { scoresFrom } from "./linear-model.ts";

/** A feature that spoke for a label: its name, and the words that follow it. */
export type Spoken = { readonly name: Part; readonly words: readonly Part[] };

/** Features for which there is room at first; a unit has some eighty. */
const roomAtFirst = 512;

/**
 * The features of one input after the other, as far as any of some layers knows them: each is looked up once, for all
 * that is asked of it, and only once something is asked, all in a row. One sheet serves all units of a document, so
 * that hardly anything is made anew for each.
 */
export class FeatureSheet {
  readonly #joint: JointLayers;
  /** Of each feature that some layer knows, then of each that has not been looked up yet: its hash and value. */
  #hashes = new Int32Array(roomAtFirst);
  #values = new Float64Array(roomAtFirst);
  /** Where the table has the weights of the known ones. */
  #places = new Int32Array(roomAtFirst);
  /** Four for each feature: its name, and the words that follow it. Names are put together only for those told. */
  readonly #parts: (Part | undefined)[] = [];
  #length = 0;
  /** How many of them have been looked up. */
  #known = 0;

  constructor(joint: JointLayers) {
    this.#joint = joint;
  }

  readonly #emit: Emit = (name, value, first, second, third) => {
    const at = this.#length;
    if (at === this.#hashes.length) this.#makeRoom();
    this.#length = at + 1;
    this.#hashes[at] = featureHash(name, first, second, third);
    this.#values[at] = value;
    const parts = this.#parts;
    parts[4 * at] = name;
    parts[4 * at + 1] = first;
    parts[4 * at + 2] = second;
    parts[4 * at + 3] = third;
  };

  #makeRoom(): void {
    const room = 2 * this.#hashes.length;
    const [hashes, values, places] = [this.#hashes, this.#values, this.#places];
    this.#hashes = new Int32Array(room);
    this.#values = new Float64Array(room);
    this.#places = new Int32Array(room);
    this.#hashes.set(hashes);
    this.#values.set(values);
    this.#places.set(places);
  }

  /** Begins a new input. */
  clear(): void {
    this.#length = 0;
    this.#known = 0;
  }

  /** Reads the features of an input behind those already read. */
  add<Input>(featurize: Featurize<Input>, input: Input): void {
    featurize(input, this.#emit);
  }

  /** Looks up the features read since it did so last, and forgets those that no layer knows. */
  #lookUp(): void {
    const { placeOf } = this.#joint;
    const [hashes, values, places, parts] = [this.#hashes, this.#values, this.#places, this.#parts];
    let known = this.#known;
    for (let at = known; at < this.#length; at += 1) {
      const place = placeOf(hashes[at] ?? 0);
      if (place === -1) continue;
      places[known] = place;
      if (known < at) {
        values[known] = values[at] ?? 0;
        for (let part = 0; part < 4; part += 1) parts[4 * known + part] = parts[4 * at + part];
      }
      known += 1;
    }
    this.#known = known;
    this.#length = known;
  }

  /** Each label's score by one of the layers, as `scoresOf` gives it. */
  scores(which: number): Float64Array {
    const { layer, column } = this.#layer(which);
    const { weights } = this.#joint;
    this.#lookUp();
    const [places, values] = [this.#places, this.#values];
    const width = layer.bias.length;
    // Nearly all features are there or not: whole numbers are summed as such.
    const whole = new Int32Array(width);
    const sums = new Float64Array(width);
    for (let at = 0; at < this.#known; at += 1) {
      const from = (places[at] ?? 0) + column;
      const value = values[at] ?? 0;
      if (value === 1)
        for (let label = 0; label < width; label += 1)
          whole[label] = (whole[label] ?? 0) + (weights[from + label] ?? 0);
      else
        for (let label = 0; label < width; label += 1)
          sums[label] = (sums[label] ?? 0) + value * (weights[from + label] ?? 0);
    }
    for (let label = 0; label < width; label += 1) sums[label] = (sums[label] ?? 0) + (whole[label] ?? 0);
    return scoresFrom(layer, sums);
  }

  /**
   * The features that spoke most for a label of one of the layers; strongest first, at most `most`, until the next
   * input. Regression leaves each feature's weights with a sum of about 0 over the labels, so a weight is for its label
   * against the mean of all.
   */
  *strongest(which: number, label: number, most: number): Generator<Spoken> {
    for (const at of this.#strongest(which, label, most)) yield this.#spoken(at);
  }

  #strongest(which: number, label: number, most: number): readonly number[] {
    const { layer, column } = this.#layer(which);
    const { weights } = this.#joint;
    const unit = layer.scale[label] ?? 0;
    this.#lookUp();
    const [places, values] = [this.#places, this.#values];
    const strongest = new Heaviest<number>(most);
    for (let at = 0; at < this.#known; at += 1)
      strongest.show(at, unit * (values[at] ?? 0) * (weights[(places[at] ?? 0) + column + label] ?? 0));
    return strongest.all;
  }

  #layer(which: number) {
    const [layer, column] = [this.#joint.layers[which], this.#joint.columns[which]];
    if (layer === undefined || column === undefined) throw new RangeError(`no layer ${which}`);
    return { layer, column };
  }

  #spoken(at: number): Spoken {
    const name = this.#parts[4 * at];
    if (name === undefined) throw new RangeError(`no feature at ${at}`);
    const words: Part[] = [];
    for (let part = 4 * at + 1; part < 4 * at + 4; part += 1) {
      const word = this.#parts[part];
      if (word !== undefined) words.push(word);
    }
    return { name, words };
  }
}
