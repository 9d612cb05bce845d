import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAt, markedWordings } from "../../../functions/core/change/marked-wordings.ts";
import type { Mark } from "../../../functions/core/change/marks.ts";
import { wordingOf } from "../../../functions/core/language/tokens.ts";

const joined = (marks: readonly Mark[]) => marks.map(({ text }) => text).join("");

const anyText = fc
  .array(fc.constantFrom("We", "will", "plant", "trees", "and", "mend", "roads", ".", ""), { maxLength: 12 })
  .map((words) => words.join(" "));
const anyQuotes = fc.array(fc.record({ stem: fc.option(anyText), text: anyText }), { maxLength: 4 });

describe("markedWordings", () => {
  it("gives every quote its whole wording, each side with its own marks only", () => {
    fc.assert(
      fc.property(anyQuotes, anyQuotes, (before, after) => {
        const marked = markedWordings(before, after);
        expect(marked.before.map(joined)).toEqual(before.map(wordingOf));
        expect(marked.after.map(joined)).toEqual(after.map(wordingOf));
        const kinds = (side: readonly (readonly Mark[])[]) => side.flat().map(({ kind }) => kind);
        expect(kinds(marked.before)).not.toContain("added");
        expect(kinds(marked.before)).not.toContain("moved-to");
        expect(kinds(marked.after)).not.toContain("removed");
        expect(kinds(marked.after)).not.toContain("moved-from");
      }),
    );
  });

  it("finds the words of a pledge again in the parts that it became", () => {
    const whole = { stem: null, text: "We will plant trees in parks and mend roads." };
    const parts = ["Mend roads.", "Plant trees in parks."].map((text) => ({ stem: null, text }));
    const { after } = markedWordings([whole], parts);
    const moved = after.flat().filter(({ kind }) => kind === "moved-to");
    expect(moved.map(({ text }) => text.trim())).toEqual(["Mend roads"]);
  });
});

it("cuts marks at any place without losing a letter", () => {
  const marks: Mark[] = [
    { kind: "same", text: "We " },
    { kind: "moved-to", text: "plant trees", move: 1 },
  ];
  expect(cutAt(marks, 8)).toEqual([
    [
      { kind: "same", text: "We " },
      { kind: "moved-to", text: "plant", move: 1 },
    ],
    [{ kind: "moved-to", text: " trees", move: 1 }],
  ]);
  expect(cutAt(marks, 0)).toEqual([[], marks]);
  expect(cutAt(marks, 99)).toEqual([marks, []]);
});
