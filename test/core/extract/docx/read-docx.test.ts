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
import { zipSync } from "fflate";
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
});
