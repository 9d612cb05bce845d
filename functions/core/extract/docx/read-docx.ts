import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";
import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { bufferOf } from "../bytes.ts";
import { corruptFile, tooLarge } from "../failures.ts";
import { parsePage } from "../html/parse-page.ts";
import { walkPage } from "../html/walk-page.ts";
import { warnOfLeftOut } from "../left-out.ts";
import { countLetters } from "../letters.ts";
import { onePage, type Reading } from "../reading.ts";
import { MAX_XML_BYTES, readArchive, unpackXml } from "./read-archive.ts";
import { takeOutUnseenRuns } from "./unseen-runs.ts";

/** Word's built-in styles that mammoth does not know by itself; list styles carry their depth in the name. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...["List Bullet", "List Number"].flatMap((style) => [
    `p[style-name='${style} 2'] => ul|ol > li > ul > li:fresh`,
    `p[style-name='${style} 3'] => ul|ol > li > ul|ol > li > ul > li:fresh`,
  ]),
];

const mainPart = "word/document.xml";
/** The parts that the text is read from. */
const textParts = [mainPart, "word/footnotes.xml", "word/endnotes.xml"];

/**
 * Reads a Word document: its text with tracked changes accepted, without headers, footers and comments, and
 * without what is struck out or hidden. Footnotes stand at the end as list items.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Reading>> {
  const archive = readArchive(bytes);
  const parts = archive ? unpackXml(bytes, archive) : "corrupt";
  if (parts === "too-large") return err(tooLarge("The Word document's text", MAX_XML_BYTES));
  if (parts === "corrupt") return err(corruptFile("Word document"));
  const { struck, hidden } = takeOutUnseen(parts);
  const main = parts.get(mainPart);
  const html = await convert(parts);
  if (html === null || !main) return err(corruptFile("Word document"));
  const source = strFromU8(main);
  const document = await parsePage(html);
  const { pieces, markers } = walkPage(document.body);
  return ok({
    title: null,
    pieces,
    pages: onePage(countSource(source) - markers),
    warnings: [...tracked(source), ...warnOfLeftOut({ struck, hidden })],
  });
}

/** Takes what is struck out or hidden out of the text parts, which are replaced. */
function takeOutUnseen(parts: Map<string, Uint8Array>): { struck: string[]; hidden: string[] } {
  const found = textParts.flatMap((name) => {
    const part = parts.get(name);
    if (!part) return [];
    const seen = takeOutUnseenRuns(strFromU8(part));
    if (seen.struck.length + seen.hidden.length > 0) parts.set(name, strToU8(seen.xml));
    return [seen];
  });
  return {
    struck: found.flatMap(({ struck }) => struck),
    hidden: found.flatMap(({ hidden }) => hidden),
  };
}

/** Gives mammoth an archive of the parts already unpacked, so that it meets nothing that was not measured. */
async function convert(parts: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  const entries: Zippable = Object.fromEntries(
    [...parts].map(([name, part]) => [name, [part, { level: 0 }]]),
  );
  try {
    const buffer = bufferOf(zipSync(entries));
    return (await mammoth.convertToHtml({ buffer }, { styleMap, convertImage })).value;
  } catch {
    return null;
  }
}

/** Letters of the document's runs of text, counted in its XML: what mammoth may have passed over counts too. */
function countSource(xml: string): number {
  let letters = 0;
  const current = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, "");
  for (const [, text = ""] of current.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)) {
    letters += countLetters(text.replace(/&(?:#\w+|\w+);/g, ""));
  }
  return letters;
}

function tracked(xml: string): ExtractionWarning[] {
  if (!/<w:(?:ins|del)\s/.test(xml)) return [];
  return [
    {
      code: "tracked-changes",
      message: "The document has tracked changes; it was read as if all of them were accepted.",
    },
  ];
}
