import { describe, expect, test } from "vitest";
import { decide } from "../../../functions/core/classify/decide.ts";
import { inPlainWords } from "../../../functions/core/classify/learned/in-plain-words.ts";
import { ruledOf } from "../../../functions/core/classify/ruled.ts";
import { shippedModel } from "../../../functions/core/classify/shipped-models.ts";
import { traitsOf } from "../../../functions/core/classify/traits.ts";
import { segment } from "../../../functions/core/segment/index.ts";
import { blocksOf, heading, item, paragraph } from "../blocks.ts";

const models = {
  pledge: shippedModel("pledge"),
  firmness: shippedModel("firmness"),
  testable: shippedModel("testable"),
};

const written = [
  heading("Parks and streets"),
  paragraph("The last four years were hard on our parks."),
  paragraph("We will:"),
  item("Plant 400 trees by 2030"),
  item("Reopen the café in Hallow Park"),
  item("Improve our parks"),
  paragraph("The council cut the budget for parks in half."),
];

describe("decide", () => {
  const units = segment({ blocks: blocksOf(written) });
  const traits = traitsOf(ruledOf(units));
  const decided = units.map((_, at) => decide(models, { traits, at }));

  test("leaves headings and the items of a stem to the rules", () => {
    expect(decided.map(({ kind, reason }) => [kind, reason])).toEqual(
      expect.arrayContaining([
        ["heading", "heading:form"],
        ["pledge", "list:stem"],
      ]),
    );
    expect(decided.filter(({ kind }) => kind === "pledge")).toHaveLength(3);
  });

  test("tells testable items from vague ones", () => {
    const testable = decided.flatMap((one) => (one.kind === "pledge" ? [one.testable] : []));
    expect(testable).toEqual([true, true, false]);
  });

  test("says of each pledge what spoke for its judgements, in at most three short words or phrases", () => {
    for (const one of decided) {
      if (one.kind !== "pledge") continue;
      for (const told of Object.values(one.because)) {
        expect(told.length).toBeGreaterThan(0);
        expect(told.length).toBeLessThanOrEqual(3);
        for (const phrase of told) expect(phrase.length).toBeLessThanOrEqual(60);
      }
    }
  });
});

test.each([
  ["acts:will build", "“will build”"],
  ["w:tree", "a word like “tree”"],
  ["modal+1:will build", "“will build”"],
  ["before:pledge", "before it: pledge"],
  ["sign:figure", "figure"],
  ["listed", "stands in a list"],
  ["strength:null", "no “will”, “want” or their kin"],
])("%s reads %s", (feature, words) => {
  expect(inPlainWords({ feature })).toBe(words);
});
