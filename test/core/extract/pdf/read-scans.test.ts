import { describe, expect, it } from "vitest";
import { extract } from "../../../../functions/core/extract/index.ts";
import { type Recognise, RecogniserFault } from "../../../../functions/core/extract/recognition.ts";
import { makePdf, prose } from "../make-pdf.ts";
import { barred, makeScan, pageOfBars, recognisedLines } from "../make-scan.ts";

const words: Recognise = async (picture) =>
  recognisedLines([`We will plant ${pageOfBars(picture)},000 trees.`]);
const failureOf = async (bytes: Uint8Array, recognise?: Recognise) => {
  const result = await extract(bytes, "scan.pdf", { recognise });
  return result.ok ? null : result.error.code;
};

describe("a scan", () => {
  it("is read page by page, with confidence, a warning and progress", async () => {
    const told: unknown[] = [];
    const onProgress = (progress: { recognising?: true }) => progress.recognising && told.push(progress);
    const result = await extract(await makeScan(2), "scan.pdf", { recognise: words, onProgress });
    expect(result).toMatchObject({
      ok: true,
      value: {
        blocks: [
          { text: "We will plant 1,000 trees.", page: 1 },
          { text: "We will plant 2,000 trees.", page: 2 },
        ],
        pageReports: [{ confidence: 0.95 }, { confidence: 0.95 }],
        warnings: [{ code: "recognised", page: 1 }],
      },
    });
    expect(told).toEqual([0, 1, 2].map((page) => ({ page, pages: 2, recognising: true })));
  });

  it("fails as scanned without a recogniser, without words, and with words that nobody would trust", async () => {
    const scan = await makeScan(2);
    expect(await failureOf(scan)).toBe("scanned");
    expect(await failureOf(scan, async () => [])).toBe("scanned");
    expect(await failureOf(scan, async () => recognisedLines(["We wlll plnt tres"], 0.45))).toBe("scanned");
  });

  it("warns of the pages that recognition is not sure of", async () => {
    const unsure: Recognise = async (picture) =>
      recognisedLines(["We will plant trees."], pageOfBars(picture) === 2 ? 0.6 : 0.96);
    const result = await extract(await makeScan(3), "scan.pdf", { recognise: unsure });
    const warnings = result.ok ? result.value.warnings : [];
    expect(warnings.map(({ code, page }) => [code, page])).toEqual([
      ["recognised", 1],
      ["low-confidence", 2],
    ]);
  });

  it("is looked at as its pages say that they are turned", async () => {
    const turned = await makePdf(
      (pdf) => {
        pdf.addPage();
        Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
        pdf.translate(0, 200).rotate(-90).image(barred(4), 0, 0, { width: 200, height: 280 });
      },
      { autoFirstPage: false, size: [280, 200] },
    );
    const result = await extract(turned, "scan.pdf", { recognise: words });
    expect(result).toMatchObject({ ok: true, value: { blocks: [{ text: "We will plant 4,000 trees." }] } });
  });

  it("says so where its pictures cannot be decoded", async () => {
    const scan = Buffer.from(await makeScan(1)).toString("latin1");
    const jpeg2000 = scan.replace(/(\/Subtype \/Image[^>]*?)\/FlateDecode/, "$1/JPXDecode  ");
    expect(jpeg2000).not.toBe(scan);
    const result = await extract(Buffer.from(jpeg2000, "latin1"), "scan.pdf", { recognise: words });
    expect(result).toMatchObject({
      ok: false,
      error: { code: "scanned", message: expect.stringContaining("cannot be decoded") },
    });
  });

  it("has more pages than can be recognised", async () => {
    expect(await failureOf(await makeScan(61), words)).toBe("too-many-pages");
  });

  it("lets a fault of the recogniser pass for what it is", async () => {
    const broken: Recognise = () => Promise.reject(new RecogniserFault("no engine"));
    await expect(failureOf(await makeScan(1), broken)).rejects.toThrow(RecogniserFault);
  });
});

describe("a document of which a page is a picture", () => {
  it("has the picture's words in their place, and no doubt about the other pages", async () => {
    const picture = barred(3);
    const pdf = await makePdf((page) => {
      page.text(prose);
      page.addPage().image(picture, 0, 0, { width: page.page.width, height: page.page.height });
      page.addPage().text("What follows the picture is typed again, and says more than a line or two of it.");
    });
    const without = await extract(pdf, "mixed.pdf");
    expect(without.ok && without.value.warnings.map(({ code }) => code)).toEqual(["page-without-text"]);
    const result = await extract(pdf, "mixed.pdf", { recognise: words });
    expect(result).toMatchObject({
      ok: true,
      value: {
        blocks: [{ page: 1 }, { text: "We will plant 3,000 trees.", page: 2 }, { page: 3 }],
        pageReports: [{ confidence: null }, { confidence: 0.95 }, { confidence: null }],
        warnings: [{ code: "recognised", page: 2 }],
      },
    });
  });
});

describe("a page without text that shows only a small picture", () => {
  it("is not looked at", async () => {
    const picture = barred(3);
    const pdf = await makePdf((page) => {
      page.text(prose);
      page.addPage().image(picture, 50, 50, { width: 90 });
    });
    const never: Recognise = () => Promise.reject(new RecogniserFault("asked in vain"));
    expect(await extract(pdf, "logo.pdf", { recognise: never })).toMatchObject({ ok: true });
  });
});
