import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadingRules } from "../../functions/core/model.ts";
import { areOlder, isComparedAlike, readAlike } from "../../functions/core/reading-rules.ts";
import { versionOf } from "../contract/samples.ts";

const rules = (extract: number, classify: number): ReadingRules => ({
  extract: String(extract),
  classify: String(classify),
});
const anyRules = fc.tuple(fc.nat(120), fc.nat(120)).map(([a, b]) => rules(a, b));

describe("rules", () => {
  it("are older by their numbers, extraction first", () => {
    expect(areOlder(rules(9, 1), rules(10, 1))).toBe(true);
    expect(areOlder(rules(2, 9), rules(2, 11))).toBe(true);
    expect(areOlder(rules(2, 9), rules(1, 11))).toBe(false);
  });

  it("are alike, older or newer, and never two of these", () => {
    fc.assert(
      fc.property(anyRules, anyRules, (a, b) => {
        expect([readAlike(a, b), areOlder(a, b), areOlder(b, a)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe("isComparedAlike", () => {
  const second = versionOf(2);
  const older = { ...versionOf(1), rules: { ...second.rules, extract: "0" } };

  it("tells whether a change set is the author's alone, whatever compared it", () => {
    expect(isComparedAlike({ ...older, rules: { ...second.rules, compare: "0" } }, second)).toBe(true);
    expect(isComparedAlike(older, second)).toBe(false);
    expect(isComparedAlike(older, { ...second, comparedAnew: true })).toBe(true);
  });
});
