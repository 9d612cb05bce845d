import { basename } from "node:path";
import { documentPage } from "../web/document/document-page.ts";
import { readDocument, shownName } from "./read-document.ts";
import { note, print, type Terminal } from "./terminal.ts";
import { mustBeWritable, writeOutputFile } from "./write-output-file.ts";

/** `ledger extract`: a document's structure as JSON, or as a page that shows what was understood. */
export async function extractCommand(
  file: string,
  options: {
    readonly name?: string;
    readonly ocr?: boolean;
    readonly compact?: boolean;
    readonly html?: string;
  },
  terminal: Terminal,
): Promise<void> {
  await mustBeWritable(options.html);
  const document = await readDocument(file, terminal, options);
  if (options.html === undefined) {
    await print(terminal, `${JSON.stringify(document, null, options.compact ? 0 : 2)}\n`);
    return;
  }
  const page = String(await documentPage(document, basename(shownName(file, options.name))));
  if (options.html === "-") return print(terminal, page);
  await writeOutputFile(options.html, page);
  note(terminal, `${options.html} shows how the document was read: open it in a browser.`);
}
