import { describe, expect, test } from "vitest";
import { part } from "../../../functions/core/classify/learned/feature.ts";
import { inPlainWords } from "../../../functions/core/classify/learned/in-plain-words.ts";
import { ruledOf } from "../../../functions/core/classify/ruled.ts";
import { shippedDecider } from "../../../functions/core/classify/shipped-models.ts";
import { traitsOf } from "../../../functions/core/classify/traits.ts";
import { segment } from "../../../functions/core/segment/index.ts";
import { blocksOf, heading, item, paragraph } from "../blocks.ts";

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
  const decide = shippedDecider();
  const decided = units.map((_, at) => decide({ traits, at }));

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

describe("in plain words", () => {
  const [traits] = traitsOf(ruledOf(segment({ blocks: blocksOf([paragraph("We will build homes.")]) })));
  const told = (name: string, ...words: string[]) => {
    if (traits === undefined) throw new Error("one unit");
    return inPlainWords({ name: part(name), words: words.map(part) }, traits);
  };

  test.each([
    [["acts:", "will", "build"], "“will build”"],
    [["b:", "", "we"], "“we”"],
    [["w:", "hom"], "“homes”"],
    [["modal+2:", "will", "homes"], "“will … homes”"],
    [["before:", "pledge"], "follows a pledge"],
    [["head:", "pledge:soft"], "goes on from a soft pledge"],
    [["head:acts:", "will", "build"], "its sentence says “will build”"],
    [["head:first:", "we", "will"], "its sentence begins with “we will”"],
    [["sign:", "figure"], "gives a figure"],
    [["listed"], "stands in a list"],
    [["strength:", "null"], "neither “will” nor “want” nor the like"],
  ])("%s reads %s", ([name = "", ...words], read) => {
    expect(told(name, ...words)).toBe(read);
  });

  test.each([
    [["begins:", "A"]],
    [["verb-at:", "2"]],
    [["rule:", "modal:we-will"]],
    [["near:alike:", "2", "none"]],
    [["head:steps:", "2"]],
    [["w:", "tree"]],
    [["w:", "we"]],
  ])("%s tells people nothing", ([name = "", ...words]) => {
    expect(told(name, ...words)).toBeNull();
  });
});
