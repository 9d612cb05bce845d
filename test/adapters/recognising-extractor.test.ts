import { describe, expect, it } from "vitest";
import { recognisingExtractor, recognitionLimits } from "../../functions/adapters/recognising-extractor.ts";
import { makePdf, prose } from "../core/extract/make-pdf.ts";
import { barred, makeScan } from "../core/extract/make-scan.ts";

/** Bounds that no recognition keeps. */
const limits = { ...recognitionLimits, megabytes: 1 };
const read = recognisingExtractor({ log: () => {}, limits });

describe("a file whose pictures go beyond the bounds of recognition", () => {
  it("is read without them, with a warning, where it has text besides", async () => {
    const mixed = await makePdf((pdf) => {
      pdf.text(prose);
      pdf.addPage().image(barred(3), 0, 0, { width: pdf.page.width, height: pdf.page.height });
    });
    expect(await read(mixed, "mixed.pdf")).toMatchObject({
      ok: true,
      value: {
        blocks: [{ page: 1 }],
        warnings: [{ code: "page-without-text", page: 2 }, { code: "recognition-given-up" }],
      },
    });
  });

  it("fails for what stopped it where it is nothing but pictures", async () => {
    expect(await read(await makeScan(1), "scan.pdf")).toMatchObject({
      ok: false,
      error: { code: "too-large" },
    });
  });
});
