import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { loadOperators } from "../../../../functions/core/extract/pdf/load-parser.ts";
import {
  type PdfDocument,
  type PdfFont,
  type PdfGlyph,
  type PdfOperators,
  withPdf,
} from "../../../../functions/core/extract/pdf/open-pdf.ts";
import { ok } from "../../../../functions/core/model.ts";
import { makePdf } from "../make-pdf.ts";

/**
 * What the readers take for granted of the parser, which documents little of it. Its version is pinned; this is
 * what a newer one must still do.
 */
describe("the PDF parser", () => {
  const require = createRequire(import.meta.url);
  const typeface = readFileSync(require.resolve("pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf"));
  const ops = loadOperators();

  const open = async <T>(read: (document: PdfDocument) => Promise<T>): Promise<T> => {
    const bytes = await makePdf(
      (pdf) => {
        pdf.outline.addItem("Homes");
        const section = pdf.struct(
          "H1",
          {},
          () => void pdf.font(typeface).fontSize(20).text("Fit £", 72, 100),
        );
        pdf.addStructure(pdf.struct("Document", {}, [section]));
        pdf.rect(10, 20, 30, 40).fill("#ff0000");
        pdf.save().rect(0, 0, 300, 300).clip().restore();
        pdf.image(pixels, 200, 300, { width: 50, height: 60 });
      },
      { tagged: true, pdfVersion: "1.7" },
    );
    const result = await withPdf(bytes, async (document) => ok(await read(document)));
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const operatorsOf = async (document: PdfDocument) => {
    const page = await document.getPage(1);
    const { fnArray, argsArray } = (await page.getOperatorList({ annotationMode: 0 })) as PdfOperators;
    return { page, list: fnArray.map((operator, i) => ({ operator, args: argsArray[i] ?? [] })) };
  };

  it("is the version that was tried, behind pdf-parse and beside it", () => {
    const { version } = require("pdfjs-dist/package.json") as { version: string };
    const { dependencies } = require("../../../../package.json") as { dependencies: Record<string, string> };
    const parse = readFileSync(require.resolve("pdf-parse").replace(/dist.*/, "package.json"), "utf8");
    expect(dependencies["pdfjs-dist"]).toBe(version);
    expect(JSON.parse(parse).dependencies["pdfjs-dist"]).toBe(version);
    expect(dependencies["pdf-parse"]).toBe(JSON.parse(parse).version);
  });

  it("gives pages with their size, data, outline and labels", async () => {
    await open(async (document) => {
      expect(document.numPages).toBe(1);
      const page = await document.getPage(1);
      const viewport = page.getViewport({ scale: 1 });
      expect(viewport.width).toBeCloseTo(595.28);
      expect(viewport.transform).toEqual([1, 0, 0, -1, 0, expect.closeTo(841.89)]);
      expect(new TextDecoder("latin1").decode((await document.getData()).slice(0, 5))).toBe("%PDF-");
      const { getOutline, getPageLabels } = document as unknown as {
        getOutline(): Promise<unknown>;
        getPageLabels(): Promise<unknown>;
      };
      expect(await getOutline.call(document)).toMatchObject([{ title: "Homes" }]);
      expect(await getPageLabels.call(document)).toBeNull();
    });
  });

  it("lists glyphs with codes, characters, widths and fonts, whose outlines and maps it keeps", async () => {
    await open(async (document) => {
      const { page, list } = await operatorsOf(document);
      const { showText, setFont } = await ops;
      const glyphs = list.flatMap(({ operator, args }) =>
        operator === showText ? (args[0] as readonly (PdfGlyph | number)[]) : [],
      );
      const drawn = glyphs.filter((glyph) => typeof glyph === "object");
      expect(drawn.map(({ unicode }) => unicode).join("")).toBe("Fit £");
      const name = String(list.find(({ operator }) => operator === setFont)?.args[0]);
      const font = page.commonObjs.get(name) as PdfFont;
      expect(font.name).toMatch(/^[A-Z]{6}\+LiberationSans-Bold$/);
      expect(font).toMatchObject({ composite: true, missingFile: false, vertical: false });
      expect(font.fontMatrix?.[0]).toBe(0.001);
      for (const { originalCharCode, unicode, width, fontChar, isInFont } of drawn) {
        expect(font.toUnicode?._map?.[originalCharCode]).toBe(unicode);
        expect(width).toBeGreaterThan(100);
        expect(isInFont).toBe(unicode !== " ");
        if (isInFont) expect(page.commonObjs.get(`${name}_path_${fontChar}`)).toMatch(/^M[\d.-].*Z$/);
      }
    });
  });

  it("lists paths with their boxes and colours, and leaves pictures out between move and restore", async () => {
    await open(async (document) => {
      const { list } = await operatorsOf(document);
      const { constructPath, fill, endPath, clip, setFillRGBColor, save, transform, restore } = await ops;
      const paths = list.filter(({ operator }) => operator === constructPath);
      const filled = paths.find(({ args }) => args[0] === fill);
      expect(Array.from(filled?.args[2] as Float32Array)).toEqual([10, 20, 40, 60]);
      expect(Array.from((filled?.args[1] as Float32Array[] | undefined)?.[0] ?? [])).toEqual([
        0, 10, 20, 1, 40, 20, 1, 40, 60, 1, 10, 60, 3,
      ]);
      expect(paths.some(({ args }) => args[0] === endPath)).toBe(true);
      expect(list.some(({ operator }) => operator === clip)).toBe(true);
      expect(list).toContainEqual({ operator: setFillRGBColor, args: ["#ff0000"] });
      const picture = list.findIndex(({ args }) => args[0] === 50 && args.length === 6);
      expect([-1, 0, 1].map((step) => list[picture + step]?.operator)).toEqual([save, transform, restore]);
    });
  });

  it("names marked content alike in the structure tree and, by its number, among the operators", async () => {
    await open(async (document) => {
      const { page, list } = await operatorsOf(document);
      const { beginMarkedContentProps } = await ops;
      const tree = JSON.stringify(await page.getStructTree());
      expect(tree).toContain('"role":"H1"');
      expect(tree).toMatch(/"id":"p\d+R_mc0"/);
      expect(list).toContainEqual({ operator: beginMarkedContentProps, args: ["H1", 0] });
    });
  });

  const pixels = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNgYGD4D8UQGgAh4wP9vBbIEQAAAABJRU5ErkJggg==",
    "base64",
  );
});
