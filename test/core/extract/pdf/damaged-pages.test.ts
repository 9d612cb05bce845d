import { describe, expect, it } from "vitest";
import { extract } from "../../../../functions/core/extract/index.ts";
import { rawPdf, stream } from "../../../fuzz/raw-pdf.ts";

const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const page = (content: number) =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F1 9 0 R>>>>>>`;
const says = (text: string) => stream(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`);

/** Three pages; the middle one is given. */
const threePages = (middle: string) =>
  rawPdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>",
    page(6),
    middle,
    page(8),
    says("We will plant 500 trees."),
    says("We will open the library."),
    says("We will mend the bridge."),
    font,
  ]);

describe("a PDF with damaged pages", () => {
  it("is read whole where none is damaged", async () => {
    const result = await extract(threePages(page(7)), "plan.pdf");
    expect(result).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  it.each([
    ["a page that is a folder of nothing", "<</Type/Pages/Kids 42/Count 1>>"],
    ["a page that is a number", "<</Type/Pages/Kids[42]/Count 1>>"],
  ])("with %s gives the others, and says which is missing", async (_, middle) => {
    const result = await extract(threePages(middle), "plan.pdf");
    if (!result.ok) throw new Error(result.error.code);
    const { blocks, warnings, pages, pageReports, coverage } = result.value;
    expect(pages).toBe(3);
    expect(pageReports.map(({ page, coverage }) => [page, coverage])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
    expect(coverage).toBeLessThan(0.7);
    expect(blocks.map(({ text, page }) => [page, text])).toEqual([
      [1, "We will plant 500 trees."],
      [3, "We will mend the bridge."],
    ]);
    expect(warnings).toEqual([expect.objectContaining({ code: "page-unreadable", page: 2 })]);
  });

  it.each([
    ["resources that are a number", page(7).replace("/Resources<</Font<</F1 9 0 R>>>>", "/Resources 42")],
    ["a size that is no rectangle", page(7).replace("[0 0 595 842]", "[(a)(b)]")],
  ])("is read in spite of %s", async (_, middle) => {
    const result = await extract(threePages(middle), "plan.pdf");
    expect(result).toMatchObject({ ok: true, value: { pages: 3 } });
  });

  it("warns of a page whose text is damaged so that nothing of it is drawn", async () => {
    const cut = "<</Length 40/Filter/FlateDecode>>stream\nno compressed bytes at all, as it seems\nendstream";
    const bytes = rawPdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
      page(5),
      page(6),
      says("We will plant 500 trees."),
      cut,
      "null",
      "null",
      font,
    ]);
    const result = await extract(bytes, "plan.pdf");
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.warnings).toEqual([
      { code: "page-empty", message: "A page is blank, or its text is damaged.", page: 2 },
    ]);
  });

  it("is corrupt where no page can be read", async () => {
    const none = rawPdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>", "42"]);
    expect(await extract(none, "plan.pdf")).toMatchObject({ ok: false, error: { code: "corrupt" } });
  });
});
