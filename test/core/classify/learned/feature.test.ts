import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureKey, featureName } from "../../../../functions/core/classify/learned/feature.ts";

describe("a feature told in parts", () => {
  it("has the key of its whole name", () => {
    const parts = fc.tuple(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(
      fc.property(parts, ([name, words]) => {
        const [first, second, third] = words;
        expect(featureKey(name, first, second, third)).toBe(
          featureKey(featureName(name, first, second, third)),
        );
      }),
    );
  });

  it("is named with its words after it", () => {
    expect(featureName("rule:")).toBe("rule:");
    expect(featureName("around:", "we", "will", "build")).toBe("around:we will build");
  });
});
