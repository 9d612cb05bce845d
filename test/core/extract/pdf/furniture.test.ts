import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

describe("what stands once at the edge of a page, in a document of few", () => {
  it("is no text: a running head after the cover, numbers that do not count the cover", async () => {
    const bytes = await makePdf(
      (pdf) => {
        pdf.font("Helvetica").fontSize(11).text(prose, 72, 200);
        pdf.fontSize(9).text("ii", 295, 805, { lineBreak: false });
        pdf.addPage();
        pdf.fontSize(8).text("Saltmarsh, the next four years", 72, 30, { lineBreak: false });
        pdf.fontSize(11).text(prose, 72, 200);
        pdf.fontSize(9).text("1", 295, 805, { lineBreak: false });
      },
      { margin: 20 },
    );
    const document = await documentOf(bytes, "plan.pdf");
    expect(outline(document)).toEqual([`p ${prose}`, `p ${prose}`]);
  });

  it("is text where it is a sentence", async () => {
    const bytes = await makePdf(
      (pdf) => {
        pdf.font("Helvetica").fontSize(11).text(prose, 72, 200);
        pdf.addPage();
        pdf.fontSize(9).text("We will mend the bank.", 72, 30, { lineBreak: false });
        pdf.fontSize(11).text(prose, 72, 200);
      },
      { margin: 20 },
    );
    expect(outline(await documentOf(bytes, "plan.pdf"))).toEqual([
      `p ${prose}`,
      "p We will mend the bank.",
      `p ${prose}`,
    ]);
  });
});
