import { expect, it } from "vitest";
import { unitsOfLines } from "../../../../functions/cli/units-of-lines.ts";
import { sentenceFeatures } from "../../../../functions/core/classify/learned/sentence-features.ts";
import { ruledOf } from "../../../../functions/core/classify/ruled.ts";
import { traitsOf } from "../../../../functions/core/classify/traits.ts";
import { featureName } from "./feature-name.ts";

/** The features of the unit at a place among lines. */
function featuresAt(at: number, ...lines: readonly string[]): string[] {
  const traits = traitsOf(ruledOf(unitsOfLines(lines.map((text) => ({ text })))));
  const names: string[] = [];
  sentenceFeatures({ traits, at }, (...[name, , ...words]) => names.push(featureName(name, ...words)));
  return names;
}

const broken = ["We will review housing,", "planning", "and architecture.", "They matter."] as const;

it("tells a piece of a sentence what the sentence begins with, however many pieces lie between", () => {
  expect(featuresAt(2, ...broken)).toEqual(
    expect.arrayContaining([
      "head:rule:modal:we-will",
      "head:first:we",
      "head:acts:will review",
      "head:joined:modal:we-will and",
      "head:steps:2",
    ]),
  );
});

it("tells the beginning of a sentence what governs it later", () => {
  const names = featuresAt(0, "While recognising the need for care,", "we will build ten homes.");
  expect(names).toEqual(
    expect.arrayContaining(["goes-on-as:first:we", "governed:acts:will build", "comma:while"]),
  );
});

it("says of a whole sentence that nothing follows, and no more", () => {
  expect(featuresAt(3, ...broken)).toEqual(["goes-on-as:steps:0"]);
});

it("takes no sentence for a beginning that has ended, and no heading", () => {
  expect(featuresAt(1, "We will review housing.", "and architecture")).toEqual(["goes-on-as:steps:0"]);
  expect(featuresAt(1, "# Housing", "and architecture")).toEqual(["goes-on-as:steps:0"]);
});

it("looks eight units far at most, whatever a document breaks", () => {
  const pieces = Array.from({ length: 30 }, (_, at) => `piece ${at}`);
  expect(featuresAt(20, ...pieces)).toContain("head:first:piece 12");
});
