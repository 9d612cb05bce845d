/** Keeps the few heaviest of the things that it is shown, the heaviest first, and of equals the one shown first. */
export class Heaviest<Thing> {
  readonly #most: number;
  readonly #things: Thing[] = [];
  readonly #weights: number[] = [];
  /** What weighs no more is not kept: nothing without weight, and when there are enough, no more than the last. */
  #least = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Those kept so far. */
  get all(): readonly Thing[] {
    return this.#things;
  }

  show(thing: Thing, weight: number): void {
    if (weight <= this.#least) return;
    const [things, weights] = [this.#things, this.#weights];
    let rank = Math.min(things.length, this.#most - 1);
    for (; rank > 0 && (weights[rank - 1] ?? 0) < weight; rank -= 1) {
      things[rank] = things[rank - 1] ?? thing;
      weights[rank] = weights[rank - 1] ?? 0;
    }
    things[rank] = thing;
    weights[rank] = weight;
    if (things.length === this.#most) this.#least = weights[this.#most - 1] ?? 0;
  }
}
