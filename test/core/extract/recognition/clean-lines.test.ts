import { describe, expect, it } from "vitest";
import { cleanLines, confidenceOf } from "../../../../functions/core/extract/recognition/clean-lines.ts";
import { recognisedLines } from "../make-scan.ts";

const textOf = (line: { readonly words: readonly { readonly text: string }[] }) =>
  line.words.map(({ text }) => text).join(" ");

describe("cleanLines", () => {
  it("leaves out dust and what recognition hardly believes in", () => {
    const lines = [...recognisedLines([". .", "We will plant trees."]), ...recognisedLines(["wil ja"], 0.3)];
    expect(cleanLines(lines).map(textOf)).toEqual(["We will plant trees."]);
  });

  it("takes a doubtful sign before words for a bullet, and a sure one for itself", () => {
    const marked = (sign: string, confidence: number) => {
      const [line] = recognisedLines([`${sign} Plant trees`]);
      if (!line) throw new Error("one line was made");
      const [first, ...rest] = line.words;
      return { ...line, words: [...(first ? [{ ...first, confidence }] : []), ...rest] };
    };
    expect(cleanLines([marked("»", 0.4), marked("e", 0.3), marked("°", 0)]).map(textOf)).toEqual(
      Array(3).fill("• Plant trees"),
    );
    expect(cleanLines([marked("©", 0.95), marked("A", 0.5)]).map(textOf)).toEqual([
      "© Plant trees",
      "A Plant trees",
    ]);
  });

  it("weighs confidence by letters, without bullets", () => {
    const lines = cleanLines([...recognisedLines(["abcd"], 1), ...recognisedLines(["abcdefghijkl"], 0.6)]);
    expect(confidenceOf(lines)).toBe(0.7);
    expect(confidenceOf([])).toBe(0);
  });
});
