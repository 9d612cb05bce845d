import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, log } from "../../../../functions/core/classify/learned/exact-math.ts";

describe("exp and log from plain arithmetic", () => {
  it("agree with the platform's", () => {
    fc.assert(
      fc.property(fc.double({ min: -699, max: 699, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const truth = Math.log(x);
        expect(Math.abs(log(x) - truth)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(truth)));
      }),
    );
  });

  it("give the values that every machine must give", () => {
    expect([exp(0), exp(2), exp(-0.5), exp(-1000)]).toEqual([1, 7.38905609893065, 0.6065306597126334, 0]);
    expect([log(1), log(3), log(5)]).toEqual([0, 1.0986122886681098, 1.6094379124341003]);
  });
});
