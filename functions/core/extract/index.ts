import { err, ok, type Result, type StructuredDocument } from "../model.ts";
import { assemble } from "./assemble.ts";
import { noText } from "./failures.ts";
import { checkExtension, type Identified, identify } from "./identify.ts";
import type { ExtractOptions } from "./options.ts";
import type { Reading } from "./reading.ts";

export { extractorVersion } from "./version.ts";

/**
 * Reads a manifesto's structure: headings, paragraphs, lists and tables in reading order, with pages.
 *
 * @param bytes the file as uploaded; left unchanged
 * @param fileName only tells Markdown from plain text, and is compared with what the content is
 * @returns the document, or the reason why this file gives none; a bad file never throws
 */
export async function extract(
  bytes: Uint8Array,
  fileName: string,
  options: ExtractOptions = {},
): Promise<Result<StructuredDocument>> {
  const identified = await identify(bytes, fileName);
  if (!identified.ok) return identified;
  const { format } = identified.value;
  const reading = await read(identified.value, bytes, options);
  if (!reading.ok) return reading;
  const document = assemble(format, reading.value, checkExtension(format, fileName));
  return document.blocks.length === 0 ? err(noText()) : ok(document);
}

/** Each reader is loaded when its first file comes: a text file needs none of the parsers. */
async function read(file: Identified, bytes: Uint8Array, options: ExtractOptions): Promise<Result<Reading>> {
  switch (file.format) {
    case "pdf":
      return (await import("./pdf/read-pdf.ts")).readPdf(bytes, options);
    case "docx":
      return (await import("./docx/read-docx.ts")).readDocx(bytes);
    case "html":
      return (await import("./html/read-html.ts")).readHtml(file.text);
    case "markdown":
      return (await import("./markdown/read-markdown.ts")).readMarkdown(file.text);
    case "text":
      return (await import("./text/read-text.ts")).readText(file.text);
  }
}
