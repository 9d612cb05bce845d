import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureKey, part } from "../../../../functions/core/classify/learned/feature.ts";
import { featureName } from "./feature-name.ts";

describe("a feature told in parts", () => {
  it("has a key of 32 bits that the texts of its parts decide", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (name, words) => {
        const keyed = () => {
          const [first, second, third] = words.map(part);
          return featureKey(part(name), first, second, third);
        };
        expect(keyed()).toBe(keyed());
        expect(keyed()).toBe(keyed() >>> 0);
      }),
    );
  });

  it("has another key in another order, with a part more, or with its parts cut elsewhere", () => {
    const of = (name: string, ...words: string[]) => featureKey(part(name), ...words.map(part));
    const keys = [
      of("b:", "will", "build"),
      of("b:", "build", "will"),
      of("b:", "will"),
      of("b:", "will", "build", ""),
      of("b:", "will", "build", "homes"),
      of("b:will", "build"),
      of("b:", "willbuild"),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("keeps tens of thousands of features apart", () => {
    const words = Array.from({ length: 200 }, (_, at) => part(`word${at}`));
    const pair = part("b:");
    const keys = words.flatMap((first) => words.map((second) => featureKey(pair, first, second)));
    expect(new Set(keys).size).toBeGreaterThan(keys.length - 5);
  });

  it("is named with its words after it", () => {
    expect(featureName(part("rule:"))).toBe("rule:");
    expect(featureName(part("around:"), part("we"), part("will"), part("build"))).toBe(
      "around:we will build",
    );
  });
});
