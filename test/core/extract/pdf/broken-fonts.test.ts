import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { onePagePdf, packed, stream } from "../../../fuzz/raw-pdf.ts";
import { makePdf } from "../make-pdf.ts";
import { documentOf } from "../reading-of.ts";

const typeface = readFileSync(
  createRequire(import.meta.url).resolve("pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf"),
);

/** The same typeface under another name of the same length, which makes pdfkit embed it a second time. */
function renamed(): Buffer {
  const wide = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
  const copy = Buffer.from(typeface);
  for (const spell of [wide, (text: string) => Buffer.from(text)]) {
    const [from, to] = [spell("LiberationSans"), spell("LiberationSubs")];
    for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) to.copy(copy, at);
  }
  return copy;
}

const pledge = "We will invest £250 billion over ten years, and 9 of every 10 pounds will be spent here.";

/** A PDF whose words stand in an embedded font, damaged without changing any length. */
async function damaged(damage: (pdf: string) => string, more: string | null): Promise<Uint8Array> {
  const bytes = await makePdf(
    (pdf) => {
      pdf.registerFont("one", typeface).registerFont("two", renamed());
      pdf.font("one").fontSize(11).text(pledge);
      if (more !== null) pdf.moveDown().font("two").text(more);
    },
    { compress: false },
  );
  const text = damage(Buffer.from(bytes).toString("latin1"));
  expect(text.length).toBe(bytes.length);
  return new Uint8Array(Buffer.from(text, "latin1"));
}

const healthy = (pdf: string): string => pdf;
/** The map of the first font says that the character is the control character 0. */
const deny =
  (...characters: string[]) =>
  (pdf: string): string =>
    characters.reduce(
      (text, character) =>
        text.replace(`<${character.charCodeAt(0).toString(16).padStart(4, "0")}>`, "<0000>"),
      pdf,
    );
/** The first font has no map at all. */
const dropMap = (pdf: string): string =>
  pdf.replace(/\/ToUnicode \d+ 0 R/, (found) => " ".repeat(found.length));

/** The map of the first font tells a character to be another one. */
const lie =
  (character: string, other: string) =>
  (pdf: string): string =>
    pdf.replace(`<${hex(character)}>`, `<${hex(other)}>`);
const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, "0");

const warningsOf = async (bytes: Uint8Array) => {
  const { blocks, warnings } = await documentOf(bytes, "plan.pdf");
  return {
    text: blocks.map((block) => block.text).join(" "),
    fonts: warnings.filter(({ code }) => code === "broken-font"),
  };
};

describe("fonts that do not tell their characters", () => {
  it("says nothing of a healthy font", async () => {
    const { text, fonts } = await warningsOf(await damaged(healthy, pledge));
    expect(text).toContain(pledge);
    expect(fonts).toEqual([]);
  });

  it("reads a character by the same outline in another font of the document, and says so", async () => {
    const other = "The £ sign and the 2 and the 9 are told here.";
    const { text, fonts } = await warningsOf(await damaged(deny("£", "2", "9"), other));
    expect(text).toContain(pledge);
    expect(fonts).toMatchObject([{ page: 1, message: expect.stringContaining("3 characters") }]);
    expect(fonts[0]?.message).toContain("inferred");
  });

  it("marks what nothing shows, so that no amount is wrong in silence", async () => {
    const { text, fonts } = await warningsOf(await damaged(deny("£", "2"), null));
    expect(text).toContain("invest \ufffd\ufffd50 billion");
    expect(fonts).toMatchObject([{ page: 1, message: expect.stringContaining("stand as “\ufffd”") }]);
  });

  it("reads a font without any map by a font that has one", async () => {
    const told = `${pledge} ${pledge}`;
    const { text, fonts } = await warningsOf(await damaged(dropMap, told));
    expect(text).toContain(pledge);
    expect(fonts).toHaveLength(1);
  });

  it("never takes the numbers of glyphs for letters", async () => {
    const { text, fonts } = await warningsOf(await damaged(dropMap, "Nothing here."));
    expect(text).not.toContain("£250");
    expect(text.replace("Nothing here.", "")).toMatch(/^[\ufffd\sN(othinger.)]*$/);
    expect(fonts.length).toBeGreaterThan(0);
  });
});

describe("fonts that tell wrong characters", () => {
  it("read a sign as tall as capitals, told to be a low letter, by its outline in another font", async () => {
    const { text, fonts } = await warningsOf(await damaged(lie("£", "e"), "The £ sign is told here."));
    expect(text).toContain(pledge);
    expect(fonts).toMatchObject([{ page: 1, message: expect.stringContaining("tells wrongly") }]);
  });

  it("mark it where no other font tells it", async () => {
    const { text, fonts } = await warningsOf(await damaged(lie("£", "e"), null));
    expect(text).toContain("invest \ufffd250 billion");
    expect(fonts).toMatchObject([{ page: 1, message: expect.stringContaining("stand as") }]);
  });

  it("mark both of two digits told to be one", async () => {
    const { text } = await warningsOf(await damaged(lie("2", "5"), null));
    expect(text).toContain("£\ufffd\ufffd0 billion");
  });

  it("read a digit told to be another one by its outline in other fonts", async () => {
    const told = "Here 2 and 5 and 0 and 9 and 1 are told as they are.";
    const { text, fonts } = await warningsOf(await damaged(lie("2", "5"), told));
    expect(text).toContain(pledge);
    expect(fonts).toHaveLength(1);
  });

  it.each([
    ["£", "e"],
    ["2", "7"],
    ["5", "6"],
  ])("read %s told to be %s by the names of a font that is not embedded", async (drawn, told) => {
    const map = `1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange
      1 beginbfchar <${hex(drawn).slice(2)}> <${hex(told)}> endbfchar`;
    const bytes = onePagePdf(
      stream("BT /F2 12 Tf 72 700 Td (We will invest \\243250 billion over ten years.) Tj ET"),
      {
        resources: "/Font<</F2 6 0 R>>",
        further: [
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>",
          packed(map),
        ],
      },
    );
    const { text, fonts } = await warningsOf(bytes);
    expect(text).toContain("invest £250 billion over ten years");
    expect(fonts).toHaveLength(1);
  });
});
