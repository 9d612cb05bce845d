import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sequenceNumbering } from "../../../functions/core/align/sequence-numbering.ts";

/** The multiplier of its hash. */
const prime = 0x01000193;

describe("sequenceNumbering", () => {
  it("numbers equal sequences alike, in the order in which they come", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 4 })), (sequences) => {
        const numberOf = sequenceNumbering();
        const names: string[] = [];
        for (const sequence of sequences) {
          const name = sequence.join();
          if (!names.includes(name)) names.push(name);
          // Read from the middle of a longer one.
          const within = Int32Array.of(9, ...sequence, 9);
          expect(numberOf(within, 1, 1 + sequence.length)).toBe(names.indexOf(name));
        }
      }),
    );
  });

  it("tells sequences apart whose hashes are all the same", () => {
    // The second item takes away what the first left, so that every hash is 0.
    const colliding = Array.from({ length: 20_000 }, (_, k) => Int32Array.of(k, Math.imul(k, prime)));
    const numberOf = sequenceNumbering();
    const numbersOf = () => colliding.map((sequence) => numberOf(sequence, 0, 2));
    const inOrder = colliding.map((_, k) => k);
    expect(numbersOf()).toEqual(inOrder);
    expect(numbersOf()).toEqual(inOrder);
  });
});
