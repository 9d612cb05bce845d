import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cuesOf } from "../../../functions/core/language/cues.ts";

const lists = { body: "council mayor", wish: "should council" } as const;
const cuesIn = cuesOf(lists);

describe("cues", () => {
  it("are whole words in any case, and count for each kind that has them", () => {
    expect(["body", "wish"].map((kind) => cuesIn("THE COUNCIL.")(kind as keyof typeof lists))).toEqual([
      true,
      true,
    ]);
    expect(cuesIn("the council's mayors")("wish")).toBe(true);
    expect(cuesIn("councillors and mayors")("body")).toBe(false);
    expect(cuesIn("")("body")).toBe(false);
  });

  it("are found just where the words of a text have one", () => {
    const texts = fc
      .array(
        fc.oneof(fc.constantFrom("council", "Mayor", "should", " ", "-", "é"), fc.string({ maxLength: 4 })),
      )
      .map((all) => all.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const said = text.toLowerCase().match(/[a-z]+/g) ?? [];
        for (const kind of ["body", "wish"] as const)
          expect(cuesIn(text)(kind)).toBe(said.some((word) => lists[kind].split(" ").includes(word)));
      }),
    );
  });
});
