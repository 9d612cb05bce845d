import { classifyDocument } from "../core/find-pledges.ts";
import { sha256 } from "../core/ids.ts";
import { isForeign, languageName } from "../core/language/language-name.ts";
import type { ClassifiedDocument, Sha256 } from "../core/model.ts";
import { readBytes } from "./read-bytes.ts";
import { documentIn, type ReadingOptions, shownName } from "./read-document.ts";
import { note, type Terminal } from "./terminal.ts";

/** A judged document, and which bytes it was read from. */
export type ReadFile = { readonly document: ClassifiedDocument; readonly sha256: Sha256 };

/**
 * Reads one document with its units, judged. What the extractor doubts, and another language than English,
 * goes to standard error, since nothing that was left out should vanish unseen. Throws `BadInput` as
 * `readDocument` does.
 */
export async function readClassified(
  path: string,
  terminal: Terminal,
  options: ReadingOptions = {},
): Promise<ReadFile> {
  const { name } = options;
  const bytes = await readBytes(path, terminal);
  const document = await documentIn(bytes, path, terminal, options);
  for (const { code, message, page } of document.warnings) {
    const where = page === undefined ? "" : ` page ${page}:`;
    note(terminal, `${shownName(path, name)}:${where} note: ${message} [${code}]`);
  }
  if (isForeign(document.language)) {
    const language = languageName(document.language);
    note(
      terminal,
      `${shownName(path, name)}: note: the text seems to be in ${language}; pledges are found in English only. [other-language]`,
    );
  }
  return { document: classifyDocument(document), sha256: sha256(bytes) };
}
