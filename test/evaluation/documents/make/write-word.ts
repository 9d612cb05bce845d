import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { TrueBlock, Truth } from "../../extraction/truth.ts";

/** How a party's office sets its Word files. */
export type WordStyle = {
  /** `styled`: heading styles; `bold`: bold paragraphs below the first heading, as many people write. */
  readonly headings: "styled" | "bold";
  /** Numbering of the levels: `bullets`, or decimal, letters and Roman numbers. */
  readonly lists: "bullets" | "numbers";
  readonly columns: 1 | 2 | 3;
  readonly head: string | null;
};

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const glyphs = ["•", "o", "▪"];
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

/** Writes a Word file of the true blocks: numbering definitions, styles, columns, running head and page number. */
export async function writeWord({ blocks }: Truth, style: WordStyle): Promise<Uint8Array> {
  const document = new Document({
    numbering: numberingOf(style),
    footnotes: footnotesOf(blocks),
    sections: [
      {
        properties: { column: { count: style.columns, space: 500 } },
        ...(style.head
          ? { headers: { default: new Header({ children: [new Paragraph(style.head)] }) } }
          : {}),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ["Page ", PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: childrenOf(blocks, style),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function numberingOf(style: WordStyle): INumberingOptions {
  const levels = glyphs.map((glyph, level) => ({
    level,
    format: style.lists === "bullets" ? LevelFormat.BULLET : (formats[level] ?? LevelFormat.DECIMAL),
    text: style.lists === "bullets" ? glyph : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 360 } } },
  }));
  return { config: [{ reference: "list", levels }] };
}

/** Word numbers footnotes itself: the typed marks are left out. */
function footnotesOf(blocks: readonly TrueBlock[]): Record<string, { readonly children: Paragraph[] }> {
  const notes = blocks.filter(({ kind }) => kind === "footnote");
  return Object.fromEntries(
    notes.map(({ text }, i) => [
      String(i + 1),
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: text.replace(/^[\d*]+ /, ""), size: 16 })] }),
        ],
      },
    ]),
  );
}

/** Every run of items is a list of its own, so that numbers start again. */
function childrenOf(blocks: readonly TrueBlock[], style: WordStyle): (Paragraph | Table)[] {
  let list = 0;
  let note = 0;
  return blocks.flatMap((block, i) => {
    if (block.kind === "footnote") return [];
    if (block.kind === "item" && blocks[i - 1]?.kind !== "item") list += 1;
    if (block.markAt !== null) note += 1;
    return [block.markAt === null ? childOf(block, style, list) : markedParagraph(block, block.markAt, note)];
  });
}

const markedParagraph = ({ text }: TrueBlock, at: number, note: number): Paragraph =>
  new Paragraph({
    children: [new TextRun(text.slice(0, at)), new FootnoteReferenceRun(note), new TextRun(text.slice(at))],
    spacing: { after: 120 },
  });

function childOf({ kind, level, text }: TrueBlock, style: WordStyle, list: number): Paragraph | Table {
  switch (kind) {
    case "heading":
      return style.headings === "bold" && level > 1
        ? new Paragraph({ children: [new TextRun({ text, bold: true })], spacing: { before: 200 } })
        : new Paragraph({ text, heading: headingLevels[level - 1] ?? HeadingLevel.HEADING_3 });
    case "item":
      return new Paragraph({ text, numbering: { reference: "list", level: level - 1, instance: list } });
    case "table":
      return new Table({
        rows: text.split("\n").map(
          (row) =>
            new TableRow({
              children: row.split(" | ").map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
            }),
        ),
      });
    case "caption":
      return new Paragraph({ children: [new TextRun({ text, italics: true, size: 18 })], style: "Caption" });
    case "footnote":
    case "paragraph":
      return new Paragraph({ text, spacing: { after: 120 } });
  }
}
