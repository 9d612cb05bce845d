import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { read } from "../../../functions/core/classify/reading.ts";
import { isTestable } from "../../../functions/core/classify/testable.ts";
import { signsOf, tellingWords } from "../../../functions/core/classify/testable-signs.ts";
import { testableWeights } from "../../evaluation/testable-weights.ts";

const reading = (text: string) =>
  read({ index: 0, form: "item", text, stem: null, headings: [], page: 1, pageLabel: null, start: 0 }, null);

describe("isTestable", () => {
  test.each([
    ["build 300 homes by 2029", true],
    ["Abolish the licence fee for street traders", true],
    ["Extending legal protection to hedgehogs", true],
    ["Requiring landlords to register with the council", true],
    ["Show live times at 45 stops", true],
    ["A £2 fare on every bus", true],
    ["Put neighbours first when the council decides", false],
    ["Improve standards in our schools", false],
    ["Do more to support carers", false],
    ["Work with partners for better health", false],
    ["constructor prototype toString", false],
  ])("%s → %s", (text, testable) => {
    expect(isTestable(reading(text))).toBe(testable);
  });
});

it("knows signs by name, each from 0 to 1", () => {
  const signs = signsOf(reading("Ban new takeaways within 400 metres of any school by 2030"));
  expect([...signs].filter(([, value]) => value > 0).map(([sign]) => sign)).toEqual(
    expect.arrayContaining(["specific-verb", "figure", "date", "scope", "new", "legal", "instrument"]),
  );
  for (const value of signs.values()) expect(value >= 0 && value <= 1).toBe(true);
});

it("tells words by their stems, each once", () => {
  expect([...tellingWords(reading("Homes for the homeless, and a home for all"))]).toEqual([
    "hom",
    "homeless",
  ]);
});

it("ships the weights that the labelled pledges give", () => {
  const data = ["pledges-uk", "local-written"].map(
    (name) => new URL(`../../evaluation/data/${name}.jsonl`, import.meta.url).pathname,
  );
  const shipped = new URL("../../../functions/core/classify/testable-weights.json", import.meta.url);
  expect(testableWeights(data, "all")).toBe(readFileSync(shipped, "utf8"));
});
