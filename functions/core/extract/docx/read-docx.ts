import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { bufferOf } from "../bytes.ts";
import { corruptFile } from "../failures.ts";
import { parsePage } from "../html/parse-page.ts";
import { walkPage } from "../html/walk-page.ts";
import { countLetters } from "../letters.ts";
import type { Reading } from "../reading.ts";
import { unpackText } from "./read-archive.ts";

/** Word's built-in styles that mammoth does not know by itself; list styles carry their depth in the name. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...["List Bullet", "List Number"].flatMap((style) => [
    `p[style-name='${style} 2'] => ul|ol > li > ul > li:fresh`,
    `p[style-name='${style} 3'] => ul|ol > li > ul|ol > li > ul > li:fresh`,
  ]),
];

/**
 * Reads a Word document: its text with tracked changes accepted, without headers, footers and comments.
 * Footnotes stand at the end as list items.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Reading>> {
  const { default: mammoth } = await import("mammoth");
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  const html = await mammoth.convertToHtml({ buffer: bufferOf(bytes) }, { styleMap, convertImage }).then(
    (result) => result.value,
    () => null,
  );
  const source = unpackText(bytes, "word/document.xml");
  if (html === null || source === null) return err(corruptFile("Word document"));
  const document = await parsePage(html);
  const { pieces, markers } = walkPage(document.body);
  return ok({
    title: null,
    pages: 1,
    pieces,
    rawLetters: countSource(source) - markers,
    warnings: tracked(source),
  });
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
