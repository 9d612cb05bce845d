import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenSizes } from "../../../../functions/core/extract/recognition/even-sizes.ts";

const line = (size: number, letters = 60) => ({ size, text: "x".repeat(letters) });

describe("evenSizes", () => {
  it("gives lines near the commonest size that size, and leaves others apart", () => {
    const body = [9.7, 9.7, 9.7, 10.1, 8.7, 9].map((size) => line(size));
    const even = evenSizes([...body, line(12.7, 20), line(7.9, 20)]);
    expect(body.map(even)).toEqual(Array(6).fill(9.7));
    expect(even(line(12.7, 20))).toBe(12.7);
    expect(even(line(7.9, 20))).toBe(7.9);
  });

  it("raises a word or two that were measured too low, and lowers none", () => {
    const even = evenSizes([line(11.5), line(11.5), line(9.1, 8), line(14, 8)]);
    expect(even(line(9.1, 8))).toBe(11.5);
    expect(even(line(14, 8))).toBe(14);
  });

  it("does not depend on the order of lines, and settles at once", () => {
    const sizes = fc.array(
      fc.record({ size: fc.double({ min: 4, max: 40, noNaN: true }), letters: fc.nat(90) }),
    );
    fc.assert(
      fc.property(sizes, (drawn) => {
        const lines = drawn.map(({ size, letters }) => line(size, letters));
        const even = evenSizes(lines);
        expect([...lines].reverse().map(evenSizes([...lines].reverse()))).toEqual(
          [...lines].reverse().map(even),
        );
        for (const one of lines) expect(even(one)).toBeGreaterThan(0);
      }),
    );
  });
});
