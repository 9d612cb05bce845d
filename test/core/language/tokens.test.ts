import fc from "fast-check";
import { expect, it } from "vitest";
import { stemOf } from "../../../functions/core/language/stems.ts";
import { markupBlanked, placedWords, words } from "../../../functions/core/language/tokens.ts";

it("folds case, quotes, hyphens and punctuation", () => {
  expect(words("It’s a “do-it-yourself” PLAN!")).toEqual(["its", "a", "do", "it", "yourself", "plan"]);
});

it("keeps amounts whole", () => {
  expect(words("£14,458.50, 50% and 3.0x")).toEqual(["£14458.50", "50%", "and", "3.0x"]);
});

it("drops mark-up, addresses, footnote marks and list labels", () => {
  expect(words("a) See [the plan](https://example.org/x) [12].")).toEqual(["see", "the", "plan"]);
  expect(words("1. See https://example.org/y_z (3)")).toEqual(["see"]);
  expect(words("[^2]: Homes for all[^3][^4].")).toEqual(["homes", "for", "all"]);
  expect(words("No more delay")).toEqual(["no", "more", "delay"]);
});

it("says where words stand, mark-up or not", () => {
  const text = "a) See [the plan](https://example.org/x) of £1,000 [12].";
  const written = placedWords(markupBlanked(text)).map(({ start, end }) => text.slice(start, end));
  expect(written).toEqual(["See", "the", "plan", "of", "£1,000"]);
  const piece = fc.constantFrom(
    "a) ",
    "[",
    "](http://x.y)",
    "(1)",
    " [^2]",
    "homes",
    " ",
    "½",
    "ﬁx",
    "don’t",
    "£1,000.50",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece).map((all) => all.join("")),
      ),
      (any) => {
        const blanked = markupBlanked(any);
        expect(blanked.length).toBe(any.length);
        for (const { word, start, end } of placedWords(blanked))
          expect(words(any.slice(start, end))).toContain(word);
      },
    ),
  );
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
