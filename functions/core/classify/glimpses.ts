/** Bits, a power of 2: thirty words leave nearly all of them free. */
const bits = 1_024;

/**
 * Remembers roughly which hashes came since it was cleared, by a bit for each: one that it says is new did not come
 * before; of one that it knows that has to be looked up.
 */
export class Glimpses {
  readonly #seen = new Int32Array(bits / 32);

  clear(): void {
    this.#seen.fill(0);
  }

  /** Whether a hash certainly did not come before; from now on it did. */
  isNew(hash: number): boolean {
    const at = (hash >>> 5) & (bits / 32 - 1);
    const bit = 1 << (hash & 31);
    const seen = this.#seen[at] ?? 0;
    this.#seen[at] = seen | bit;
    return (seen & bit) === 0;
  }
}
