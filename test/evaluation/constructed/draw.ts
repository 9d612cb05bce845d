/** A source of draws that one seed decides: the same seed, the same draws, on every machine. */
export type Draw = {
  /** A whole number from 0 up to `below`, which is left out. */
  readonly number: (below: number) => number;
  /** One of the things. */
  readonly one: <T>(things: readonly T[]) => T;
  /** The things in a drawn order. */
  readonly shuffled: <T>(things: readonly T[]) => T[];
};

/** Mulberry32, a generator of 32 bits: plenty for choosing sentences. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const one = <T>(things: readonly T[]): T => {
    const thing = things[number(things.length)];
    if (thing === undefined) throw new RangeError("There is nothing to draw from.");
    return thing;
  };
  const shuffled = <T>(things: readonly T[]): T[] => {
    const left = [...things];
    return Array.from(things, () => left.splice(number(left.length), 1)).flat();
  };
  return { number, one, shuffled };
}
