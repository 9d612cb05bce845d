import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

const at = (pdf: Pdf, text: string, x: number, y: number): void => {
  pdf.text(text, x, y, { lineBreak: false });
};

/** Draws the rules of a table, as filled strips like Word's, from the places where its rows and columns begin. */
const grid = (pdf: Pdf, xs: readonly number[], ys: readonly number[]): void => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  for (const y of ys) pdf.rect(left, y, right - left + 0.5, 0.5).fill("black");
  for (const x of xs) pdf.rect(x, top, 0.5, bottom - top + 0.5).fill("black");
};

const outlineOf = async (draw: (pdf: Pdf) => void): Promise<string[]> =>
  outline(await documentOf(await makePdf((pdf) => draw(pdf.font("Helvetica").fontSize(10))), "plan.pdf"));

describe("tables that rules draw", () => {
  it("are read cell by cell, though their lines stand at other heights", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.text(prose, 72, 72);
      grid(pdf, [72, 180, 400], [120, 150, 190]);
      at(pdf, "Homes", 76, 131);
      at(pdf, "Two hundred a year, a third of them", 184, 124);
      at(pdf, "for rent", 184, 136);
      at(pdf, "Streets and", 76, 158);
      at(pdf, "pavements", 76, 170);
      at(pdf, "Every pothole within five days", 184, 164);
      pdf.text(prose, 72, 220);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "t Homes | Two hundred a year, a third of them for rent\nStreets and pavements | Every pothole within five days",
      `p ${prose}`,
    ]);
  });

  it("are texts one after the other where their cells hold prose or lists", async () => {
    const lines = await outlineOf((pdf) => {
      grid(pdf, [72, 200, 520], [72, 88, 190]);
      at(pdf, "Theme", 76, 75);
      at(pdf, "What we will do", 204, 75);
      at(pdf, "Care and", 76, 94);
      at(pdf, "health", 76, 106);
      pdf.text(prose, 204, 94, { width: 300 });
      at(pdf, "• Open a walk-in centre", 204, 150);
      at(pdf, "• Keep the pharmacy open at night", 204, 164);
      at(pdf, "and on Sundays", 213, 176);
    });
    expect(lines).toEqual([
      "t Theme | What we will do",
      "p Care and health",
      `p ${prose}`,
      "i1 Open a walk-in centre",
      "i1 Keep the pharmacy open at night and on Sundays",
    ]);
  });

  it("are read row by row between flat rules, with the head above the first", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.text(prose, 72, 72);
      for (const y of [136, 166, 196]) pdf.rect(72, y, 250, 0.5).fill("black");
      at(pdf, "What we will do", 74, 120);
      at(pdf, "By", 280, 120);
      at(pdf, "Evening buses on routes", 74, 140);
      at(pdf, "4 and 9", 74, 152);
      at(pdf, "2028", 280, 146);
      at(pdf, "Twelve crossings near", 74, 170);
      at(pdf, "schools", 74, 182);
      at(pdf, "2029", 280, 176);
      pdf.text(prose, 72, 240);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "t What we will do | By\nEvening buses on routes 4 and 9 | 2028\nTwelve crossings near schools | 2029",
      `p ${prose}`,
    ]);
  });

  it("have cells that stand close, and no lines of the text above in their head", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.fontSize(9);
      for (const y of [136, 172, 208]) pdf.rect(72, y, 160, 0.5).fill("black");
      pdf.text("which is what we promised before, in full.", 72, 106, { lineBreak: false });
      at(pdf, "Year", 72, 124);
      at(pdf, "Streets", 95.5, 124);
      at(pdf, "Cost", 200, 124);
      at(pdf, "2027", 72, 150);
      at(pdf, "Mill Lane, Quay Road", 96, 140);
      at(pdf, "and the market", 96, 152);
      at(pdf, "£2m", 200, 150);
      at(pdf, "2028", 72, 186);
      at(pdf, "Village lanes", 96, 186);
      at(pdf, "£1m", 200, 186);
      pdf.text(prose, 72, 240);
    });
    expect(lines).toEqual([
      "p which is what we promised before, in full.",
      "t Year | Streets | Cost\n2027 | Mill Lane, Quay Road and the market | £2m\n2028 | Village lanes | £1m",
      `p ${prose}`,
    ]);
  });

  it("are no tables where the lines over the rules are no cells'", async () => {
    const text = "A sentence that runs over all the rules which somebody drew below it for a look.";
    const lines = await outlineOf((pdf) => {
      grid(pdf, [72, 160, 300, 500], [70, 90, 110]);
      at(pdf, text, 76, 75);
      at(pdf, "It goes on in a second line that stands over the same rules as the first one did.", 76, 95);
    });
    expect(lines.filter((line) => line.startsWith("t"))).toEqual([]);
    expect(lines[0]).toContain(text);
  });
});
