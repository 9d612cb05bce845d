import { expect, it } from "vitest";
import { stemOf } from "../../../functions/core/language/stems.ts";
import { words } from "../../../functions/core/language/tokens.ts";

it("folds case, quotes, hyphens and punctuation", () => {
  expect(words("It’s a “do-it-yourself” PLAN!")).toEqual(["its", "a", "do", "it", "yourself", "plan"]);
});

it("keeps amounts whole", () => {
  expect(words("£14,458.50, 50% and 3.0x")).toEqual(["£14458.50", "50%", "and", "3.0x"]);
});

it("drops mark-up, addresses, footnote marks and list labels", () => {
  expect(words("a) See [the plan](https://example.org/x) [12].")).toEqual(["see", "the", "plan"]);
  expect(words("1. See https://example.org/y_z (3)")).toEqual(["see"]);
  expect(words("No more delay")).toEqual(["no", "more", "delay"]);
});

it.each([
  ["policies", "policy"],
  ["centralising", "centralizing"],
  ["planned", "plan"],
  ["houses", "house"],
  ["neighbours", "neighbor"],
])("brings %s and %s together", (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

it.each([
  ["bus", "bu"],
  ["county", "country"],
  ["2030", "203"],
])("keeps %s and %s apart", (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

it("stays quick on hostile text", () => {
  const start = performance.now();
  for (const piece of ["[", "(", "[a](", "http://", "(a) [", "'a"]) words(piece.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(3_000);
});
