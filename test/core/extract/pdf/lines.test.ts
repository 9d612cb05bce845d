import { describe, expect, it } from "vitest";
import { joinRuns } from "../../../../functions/core/extract/pdf/lines.ts";
import type { Run } from "../../../../functions/core/extract/pdf/runs.ts";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

/** A run whose letters are half as wide as high. */
const run = (text: string, left: number, baseline: number, size = 10): Run => ({
  text,
  left,
  right: left + (text.length * size) / 2,
  baseline,
  size,
  spacing: 0,
  bold: false,
  face: "",
  tag: null,
});

const texts = (...runs: readonly Run[]): string[] => joinRuns(runs).map(({ text }) => text);

describe("lines of runs", () => {
  it("keep a large heading apart from the lines of the column beside it", () => {
    const heading = run("HOMES", 40, 54, 18);
    const column = [47, 60, 73].map((baseline) => run("We will mend it", 200, baseline, 9));
    expect(texts(heading, ...column)).toEqual([
      "We will mend it",
      "HOMES",
      "We will mend it",
      "We will mend it",
    ]);
  });

  it("keep a large title apart from the line close below it", () => {
    expect(texts(run("MANIFESTO", 40, 480, 80), run("for the election", 44, 511, 16))).toEqual([
      "MANIFESTO",
      "for the election",
    ]);
  });

  it("hold raised letters that touch a word, and raised numbers", () => {
    expect(texts(run("on May 5", 40, 100), run("th", 80, 96.5, 6), run(" we vote", 86, 100))).toEqual([
      "on May 5th we vote",
    ]);
    expect(texts(run("we build homes", 40, 100), run("3", 110, 95, 6))).toEqual(["we build homes³"]);
  });
});

describe("large initials", () => {
  const lines = (initial: string, first: string) =>
    texts(
      run(initial, 40, 128, 36),
      run(first, 60, 110),
      run("new homes for those who", 60, 128),
      run("grew up here.", 40, 146),
    );

  it("stand before the first of the lines beside them", () => {
    expect(lines("W", "e will build a thousand")[0]).toBe("We will build a thousand");
  });

  it("are words of their own where they are one", () => {
    expect(lines("A", "council builds")[0]).toBe("A council builds");
    expect(lines("A", "ll councils build")[0]).toBe("A ll councils build");
    expect(
      texts(run("A", 40, 128, 36), run("ll of us", 60, 110), run("build, all together", 60, 128))[0],
    ).toBe("All of us");
  });

  it("do not part the paragraph", async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font("Helvetica").fontSize(33).text("W", 72, 92, { lineBreak: false });
      pdf.fontSize(11);
      const written = [
        "e will open every library on Saturdays, and keep it",
        "open, and we will pay for it from what the council has",
        "saved on offices that nobody uses any more.",
      ];
      for (const [i, text] of written.entries()) {
        pdf.text(text, i < 2 ? 106 : 72, 94 + 14 * i, { lineBreak: false });
      }
      pdf.text(prose, 72, 200);
    });
    expect(outline(await documentOf(bytes, "plan.pdf"))[0]).toBe(
      "p We will open every library on Saturdays, and keep it open, and we will pay for it from what the council has saved on offices that nobody uses any more.",
    );
  });
});
