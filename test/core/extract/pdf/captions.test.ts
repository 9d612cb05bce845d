import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

const outlineOf = async (draw: (pdf: Pdf) => void): Promise<string[]> =>
  outline(await documentOf(await makePdf(draw), "plan.pdf"));

describe("captions without a keyword", () => {
  it("are known in type of the body's size by another typeface close below a picture, where no heading stands", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 72);
      pdf.rect(72, 130, 200, 80).fill("#bbbbbb");
      pdf.fillColor("#000000").font("Helvetica-Oblique");
      pdf.text("Holme station in March, with its platform", 72, 214, { lineBreak: false });
      pdf.font("Helvetica").text(prose, 72, 246);
      pdf.rect(72, 310, 200, 80).fill("#bbbbbb");
      pdf.fillColor("#000000").font("Helvetica-Oblique").text("Trains at Holme", 72, 410);
      pdf.font("Helvetica").text(prose, 72, 424);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "c Holme station in March, with its platform",
      `p ${prose}`,
      "h1 Trains at Holme",
      `p ${prose}`,
    ]);
  });

  it("are known by small type of another typeface between two texts of the body's", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 72);
      pdf.font("Times-Italic").fontSize(9).text("Holme station in March, with its platform", 72, 130);
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 160);
      pdf.fontSize(9).text("All figures are those of the drainage board.", 72, 220);
      pdf.fontSize(11).text(prose, 72, 250);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "c Holme station in March, with its platform",
      `p ${prose}`,
      "p All figures are those of the drainage board.",
      `p ${prose}`,
    ]);
  });
});
