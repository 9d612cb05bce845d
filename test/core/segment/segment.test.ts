import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { segment } from "../../../functions/core/segment/index.ts";
import { isOpenClause } from "../../../functions/core/segment/stem.ts";
import { blocksOf, heading, item, paragraph, table } from "../blocks.ts";

const units = (...written: Parameters<typeof blocksOf>[0]) => segment({ blocks: blocksOf(written) });
const stems = (...written: Parameters<typeof blocksOf>[0]) =>
  units(...written)
    .filter((unit) => unit.form === "item")
    .map((unit) => unit.stem);

test.each([
  ["We will:", true],
  ["As your council we want to", true],
  ["We will", true],
  ["Over four years we are going to…", true],
  ["Here is what we did:", true],
  ["We will build homes.", false],
  ["Homes for Netherby", false],
  ["", false],
])("isOpenClause %s → %s", (text, open) => {
  expect(isOpenClause(text)).toBe(open);
});

describe("segment", () => {
  it("gives a paragraph's sentences, each with the headings above it", () => {
    const found = units(
      heading("Netherby", 1),
      heading("Roads", 2),
      paragraph("Roads matter. We will mend them."),
      heading("Homes", 2),
      paragraph("We will build."),
    );
    expect(found.map(({ form, text, headings }) => [form, text, headings.join(" > ")])).toEqual([
      ["heading", "Netherby", ""],
      ["heading", "Roads", "Netherby"],
      ["sentence", "Roads matter.", "Netherby > Roads"],
      ["sentence", "We will mend them.", "Netherby > Roads"],
      ["heading", "Homes", "Netherby"],
      ["sentence", "We will build.", "Netherby > Homes"],
    ]);
  });

  it("gives items the open clause right before them, until the list ends", () => {
    expect(
      stems(
        paragraph("Streets are dirty. We will:"),
        item("sweep them"),
        item("wash them"),
        paragraph("That is all."),
        item("Other"),
      ),
    ).toEqual(["We will:", "We will:", null]);
    expect(stems(heading("What we will do:"), item("sweep"))).toEqual(["What we will do:"]);
  });

  it("lets a nested list inherit, or add its own open clause, and return to the outer one", () => {
    expect(
      stems(
        paragraph("We will:"),
        item("clean the streets"),
        item("by night", 2),
        item("help the young by:"),
        item("opening clubs", 2),
        item("funding sport", 2),
        item("plant trees"),
      ),
    ).toEqual([
      "We will:",
      "We will:",
      "We will:",
      "We will: help the young by:",
      "We will: help the young by:",
      "We will:",
    ]);
    expect(stems(item("Crime is up.", 1), item("Review lighting", 2))).toEqual([null, null]);
    expect(stems(item("We would:", 1), item("review lighting", 2), item("Roads", 1))).toEqual([
      null,
      "We would:",
      null,
    ]);
  });

  it("cuts an item of several sentences: the first alone has the stem and reads as an item", () => {
    const found = units(paragraph("We will:"), item("open a hub. It costs £2m."));
    expect(found.slice(1).map(({ form, stem }) => [form, stem])).toEqual([
      ["item", "We will:"],
      ["sentence", null],
    ]);
  });

  it("reads what stands behind an item's title as the item", () => {
    const found = units(item("Bins. Weekly collections in August. They cost £2m."));
    expect(found.map(({ form }) => form)).toEqual(["item", "item", "sentence"]);
  });

  it("reads small-letter paragraphs after an open clause as its items", () => {
    expect(
      stems(
        paragraph("We will:"),
        paragraph("sweep the streets"),
        paragraph("wash them"),
        paragraph("Done."),
      ),
    ).toEqual(["We will:", "We will:"]);
  });

  it("gives a table's rows", () => {
    expect(units(table("Year | Homes\n2027 | 300")).map(({ form, text }) => [form, text])).toEqual([
      ["row", "Year | Homes"],
      ["row", "2027 | 300"],
    ]);
  });

  it("points every unit at its text, in order, whatever the blocks", () => {
    const block = fc.record({
      kind: fc.constantFrom("heading" as const, "paragraph" as const, "item" as const, "table" as const),
      level: fc.integer({ min: 0, max: 40 }),
      text: fc.oneof(fc.string(), fc.constantFrom("We will:", "do this. And that.", "a | b\n c | d ", " ")),
    });
    fc.assert(
      fc.property(fc.array(block), (written) => {
        const blocks = blocksOf(written);
        const text = blocks.map((b) => b.text).join("\n");
        const found = segment({ blocks });
        let last = -1;
        for (const [index, unit] of found.entries()) {
          expect(unit.index).toBe(index);
          expect(text.startsWith(unit.text, unit.start)).toBe(true);
          expect(unit.start).toBeGreaterThan(last);
          last = unit.start;
        }
        const letters = (s: string) => s.replaceAll(/\s/g, "");
        expect(letters(found.map((u) => u.text).join(""))).toBe(letters(text));
      }),
    );
  });
});
