import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { List, Manifesto, ManifestoVersion, Node } from "../source/manifesto.ts";
import { joined } from "./text.ts";

const headingLevels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
} as const;
const marks = { bullets: "bullet points", numbers: "numbered points" } as const;

/** Every sample Word file says it was made then. */
const madeAt = "2027-01-11T09:00:00Z";
/** The same in every time zone: the archive keeps the parts of local time. */
const entryTime = new Date(2027, 0, 11, 9, 0, 0);

/** A Word file with real heading styles and list numbering; page furniture in its header and footer. */
export async function renderDocx(manifesto: Manifesto, version: ManifestoVersion): Promise<Uint8Array> {
  const { title, furniture } = manifesto;
  const document = new Document({
    title,
    creator: furniture.party,
    lastModifiedBy: furniture.party,
    numbering: { config: [numbering("bullets"), numbering("numbers")] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(furniture.runningHead)] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: version.body.flatMap(paragraphs),
      },
    ],
  });
  return withFixedTimes(await Packer.toBuffer(document));
}

function numbering(style: List["style"]) {
  const levels = [0, 1].map((level) => ({
    level,
    format: style === "numbers" ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: style === "numbers" ? `%${level + 1}.` : "•",
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }));
  return { reference: marks[style], levels };
}

function paragraphs(node: Node, instance: number): Paragraph[] {
  switch (node.kind) {
    case "heading":
      return [new Paragraph({ text: node.text, heading: headingLevels[node.level] })];
    case "paragraph":
      return [new Paragraph(joined(node.sentences))];
    case "list":
      return [
        ...(node.stem === null ? [] : [new Paragraph(node.stem)]),
        ...listParagraphs(node, 0, instance),
      ];
  }
}

/** Lists of different `instance` count from 1 each. */
function listParagraphs(list: List, level: number, instance: number): Paragraph[] {
  return list.items.flatMap((item) => [
    new Paragraph({
      text: joined(item.sentences),
      numbering: { reference: marks[list.style], level, instance },
    }),
    ...(item.list === null ? [] : listParagraphs(item.list, level + 1, instance)),
  ]);
}

/** The archive written again in order of names, so that nothing in it tells when it was made. */
function withFixedTimes(archive: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(archive))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => [name, name === "docProps/core.xml" ? datesFixed(bytes) : bytes]);
  return zipSync(Object.fromEntries(entries), { mtime: entryTime, level: 9 });
}

function datesFixed(coreProperties: Uint8Array): Uint8Array {
  return strToU8(strFromU8(coreProperties).replaceAll(/(?<=>)\d{4}-\d\d-\d\dT[^<]*(?=<)/g, madeAt));
}
