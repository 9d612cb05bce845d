import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentOf, failureOf, outline } from "../reading-of.ts";

const bullet = (text: string, level: number): Paragraph => new Paragraph({ text, bullet: { level } });
const make = async (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));

describe("Word documents", () => {
  it("keeps titles, headings, nested lists and tables", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const bytes = await make([
      new Paragraph({ text: "Our Plan", heading: HeadingLevel.TITLE }),
      new Paragraph({ text: "Homes", heading: HeadingLevel.HEADING_1 }),
      new Paragraph("We will act for everyone who needs a home."),
      bullet("Build", 0),
      bullet("in every ward", 1),
      bullet("Let", 0),
      new Paragraph({ children: [new TextRun({ text: "In bold only", bold: true })] }),
      new Paragraph("• A typed bullet"),
      new Table({ rows: [new TableRow({ children: [cell("East"), cell("40")] })] }),
    ]);
    const document = await documentOf(bytes, "plan.docx");
    expect(outline(document)).toEqual([
      "h1 Our Plan",
      "h1 Homes",
      "p We will act for everyone who needs a home.",
      "i1 Build",
      "i2 in every ward",
      "i1 Let",
      "h2 In bold only",
      "i1 A typed bullet",
      "t East | 40",
    ]);
    expect(document).toMatchObject({ format: "docx", title: "Our Plan", coverage: 1, warnings: [] });
  });

  it("takes the number of a note off the words it is glued to, once for each note", async () => {
    const note = new Paragraph({ children: [new TextRun({ text: "1 Register of homes, 2027.", size: 12 })] });
    const document = await documentOf(
      await make([
        new Paragraph("The council has 1,412 households on its waiting list.1 We will halve that by 2030.1"),
        new Paragraph("As we said in version.1 of this plan, we will let homes at a fair rent.2"),
        note,
      ]),
      "plan.docx",
    );
    expect(outline(document)).toEqual([
      "p The council has 1,412 households on its waiting list. We will halve that by 2030.1",
      "p As we said in version.1 of this plan, we will let homes at a fair rent.2",
      "f Register of homes, 2027.",
    ]);
    expect(document.coverage).toBe(1);
  });

  it("gives a heading without a style the level of those that look the same", async () => {
    const alike = { bold: true, size: 28 };
    const heading = (text: string, level: "Heading1" | "Heading2", size: number) =>
      new Paragraph({ style: level, children: [new TextRun({ text, bold: true, size })] });
    const text = new Paragraph("We will act for everyone who needs a home, and say what it costs.");
    const bytes = await make([
      heading("Our plan", "Heading1", 36),
      heading("Homes", "Heading2", 28),
      text,
      new Paragraph({ children: [new TextRun({ text: "Streets", ...alike })] }),
      text,
      new Paragraph({ children: [new TextRun({ text: "Buses", bold: true })] }),
      text,
    ]);
    const headings = outline(await documentOf(bytes, "plan.docx")).filter((line) => line.startsWith("h"));
    expect(headings).toEqual(["h1 Our plan", "h2 Homes", "h2 Streets", "h4 Buses"]);
  });

  it("reads tracked changes as accepted, and warns", async () => {
    const by = { id: 1, author: "Editor", date: "2027-01-01T00:00:00Z" };
    const bytes = await make([
      new Paragraph({
        children: [
          new TextRun("We will recruit "),
          new DeletedTextRun({ ...by, text: "10" }),
          new InsertedTextRun({ ...by, text: "13" }),
          new TextRun(" wardens."),
        ],
      }),
    ]);
    const document = await documentOf(bytes, "plan.docx");
    expect(outline(document)).toEqual(["p We will recruit 13 wardens."]);
    expect(document.warnings.map((warning) => warning.code)).toEqual(["tracked-changes"]);
  });

  it("leaves out what is struck out or hidden, and warns", async () => {
    const bytes = await make([
      new Paragraph({
        children: [
          new TextRun("We will build "),
          new TextRun({ text: "300", strike: true }),
          new TextRun({ text: "400", doubleStrike: true }),
          new TextRun({ text: "200", strike: false }),
          new TextRun(" homes"),
          new TextRun({ text: " (draft & secret)", vanish: true }),
          new TextRun("."),
        ],
      }),
      new Paragraph({ children: [new TextRun({ text: "We will abolish fares.", strike: true })] }),
    ]);
    const document = await documentOf(bytes, "plan.docx");
    expect(outline(document)).toEqual(["p We will build 200 homes."]);
    expect(document.coverage).toBe(1);
    expect(document.warnings).toEqual([
      { code: "struck-text", message: "Left out as struck out: “300”, “400”, “We will abolish fares.”." },
      { code: "hidden-text", message: "Left out as hidden from readers: “(draft & secret)”." },
    ]);
  });

  it("reads by the format a run has now, not by the one a tracked change took away", async () => {
    const run =
      '<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>We will build.</w:t></w:r>';
    const entries = unzipSync(await make([new Paragraph("HERE")]));
    const xml = strFromU8(entries["word/document.xml"] ?? new Uint8Array());
    entries["word/document.xml"] = strToU8(xml.replace(/<w:r>.*<\/w:r>/, run));
    expect(outline(await documentOf(zipSync(entries), "plan.docx"))).toEqual(["p We will build."]);
  });

  it("names what other archives are", async () => {
    const zip = (name: string) => zipSync({ [name]: new TextEncoder().encode("<x/>") });
    expect(await failureOf(zip("xl/workbook.xml"), "a.docx")).toBe("unsupported-type");
    expect(await failureOf(zip("content.xml"), "a.odt")).toBe("unsupported-type");
    expect(await failureOf(zip("photos/a.jpg"), "a.zip")).toBe("unsupported-type");
    expect(await failureOf(zip("word/document.xml"), "a.docx")).toBe("corrupt");
  });

  it("refuses a document that unpacks to far more than its size, without unpacking it", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(21 * 1024 * 1024) });
    expect(await failureOf(bomb, "a.docx")).toBe("too-large");
  });

  it("believes what comes out of an archive and not the sizes it declares", async () => {
    const entries = unzipSync(await make([new Paragraph("We will build homes.")]));
    const forged = (size: number, declared: number): Uint8Array => {
      const xml = strToU8(`<!--${" ".repeat(size)}-->`);
      return declareSize(zipSync({ ...entries, "word/document.xml": xml }), "word/document.xml", declared);
    };
    expect(await failureOf(forged(1_000, 10), "a.docx")).toBe("corrupt");
    expect(await failureOf(forged(1_000, 10_000), "a.docx")).toBe("corrupt");
    const bomb = forged(60 * 1024 * 1024, 1_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failureOf(bomb, "a.docx")).toBe("too-large");
  });
});

/** Writes another unpacked size for an entry into an archive's local header and directory. */
function declareSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [signature, sizeAt, nameAt] of [
    ["PK\x03\x04", 22, 30],
    ["PK\x01\x02", 24, 46],
  ] as const) {
    for (
      let at = bytes.indexOf(signature, 0, "latin1");
      at >= 0;
      at = bytes.indexOf(signature, at + 4, "latin1")
    ) {
      if (bytes.toString("latin1", at + nameAt, at + nameAt + name.length) === name)
        bytes.writeUInt32LE(size, at + sizeAt);
    }
  }
  return new Uint8Array(bytes);
}
