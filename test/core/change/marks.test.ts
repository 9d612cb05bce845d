import fc from "fast-check";
import { expect, it } from "vitest";
import { type Mark, wordMarks } from "../../../functions/core/change/marks.ts";

const side = (marks: readonly Mark[], dropped: Mark["kind"]) =>
  marks
    .filter((mark) => mark.kind !== dropped)
    .map((mark) => mark.text)
    .join("");

it("marks words, not letters", () => {
  expect(wordMarks("We will build 300 homes.", "We aim to build 300 homes.")).toEqual([
    { kind: "same", text: "We " },
    { kind: "removed", text: "will" },
    { kind: "added", text: "aim to" },
    { kind: "same", text: " build 300 homes." },
  ]);
});

it("joins to both wordings, to the character", () => {
  const word = fc.constantFrom("we", "will", " ", "  ", "\n", "homes", ".", "“", "é", "👍", "don’t", "1,000");
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 30 }).map((w) => w.join("")),
  );
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const marks = wordMarks(before, after);
      expect(side(marks, "added")).toBe(before);
      expect(side(marks, "removed")).toBe(after);
      expect(marks.every((mark) => mark.text !== "")).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("stays quick on long wordings that have nothing in common", () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, k) => `${word}${k}`).join(" ");
  const start = performance.now();
  const marks = wordMarks(`Start ${long("a")} end`, `Start ${long("b")} end`);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(marks.map((mark) => mark.kind)).toEqual(["same", "removed", "added", "same"]);
});
