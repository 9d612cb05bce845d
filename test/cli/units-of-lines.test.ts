import { describe, expect, it } from "vitest";
import { unitsOfLines } from "../../functions/cli/units-of-lines.ts";

describe("unitsOfLines", () => {
  it("gives items the open clause before them and every unit the heading above", () => {
    const units = unitsOfLines([
      { text: "Housing", kind: "heading" },
      { text: "We will:", kind: "paragraph" },
      { text: "Build 500 homes.", kind: "item" },
      { text: "Insulate council homes.", kind: "item" },
      { text: "Homes matter.", kind: "paragraph" },
    ]);
    expect(units.map(({ form, stem, headings }) => [form, stem, headings])).toEqual([
      ["heading", null, []],
      ["sentence", null, ["Housing"]],
      ["item", "We will:", ["Housing"]],
      ["item", "We will:", ["Housing"]],
      ["sentence", null, ["Housing"]],
    ]);
  });

  it("sees list items without a hint: by their bullet, or because they go on in lower case", () => {
    const units = unitsOfLines([
      { text: "We will:" },
      { text: "- Build 500 homes." },
      { text: "insulate council homes." },
      { text: "Homes matter." },
    ]);
    expect(units.map(({ form }) => form)).toEqual(["sentence", "item", "item", "sentence"]);
    expect(units.map(({ stem }) => stem)).toEqual([null, "We will:", "We will:", null]);
  });

  it("numbers units in order and lets starts grow", () => {
    const units = unitsOfLines([{ text: "One." }, { text: "" }, { text: "Three.", kind: "table" }]);
    expect(units.map(({ index, start, form }) => [index, start, form])).toEqual([
      [0, 0, "sentence"],
      [1, 5, "sentence"],
      [2, 6, "row"],
    ]);
  });
});
