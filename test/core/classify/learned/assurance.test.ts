import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assured } from "../../../../functions/core/classify/learned/assurance.ts";
import { assuranceOf } from "../../../../functions/training/calibrate.ts";

const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });
const shares = weights.map((given) => {
  const sum = given.reduce((a, b) => a + b);
  return Float64Array.from(given, (weight) => weight / sum);
});
const assurance = fc.record({
  slope: fc.double({ min: 0.1, max: 3, noNaN: true }),
  offset: fc.double({ min: -2, max: 2, noNaN: true }),
});

describe("assurance", () => {
  it("leaves probabilities that sum to 1, the likeliest in its place", () => {
    fc.assert(
      fc.property(shares, assurance, (given, how) => {
        const told = assured(given, how);
        expect(told.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
        expect(told.indexOf(Math.max(...told))).toBe(given.indexOf(Math.max(...given)));
      }),
    );
  });

  it("changes nothing where probabilities are right", () => {
    const told = assured(Float64Array.of(0.2, 0.7, 0.1), { slope: 1, offset: 0 });
    expect([...told].map((share) => Math.round(1e6 * share) / 1e6)).toEqual([0.2, 0.7, 0.1]);
  });

  it("is found where a model doubts too much: half sure, but right nine times of ten", () => {
    const outcomes = [...Array(100).keys()].map((at) => ({
      scores: Float64Array.of(at % 2 === 0 ? 0.4 : 1.2, 0),
      label: at % 10 === 0 ? 1 : 0,
    }));
    const how = assuranceOf(outcomes, 1);
    const told = assured(Float64Array.of(0.6, 0.4), how);
    expect(told[0]).toBeGreaterThan(0.75);
  });
});
