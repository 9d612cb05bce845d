import { classifyDocument } from "../core/find-pledges.ts";
import { isForeign, languageName } from "../core/language/language-name.ts";
import type { ClassifiedDocument } from "../core/model.ts";
import { type ReadingOptions, readDocument, shownName } from "./read-document.ts";
import { note, type Terminal } from "./terminal.ts";

/**
 * Reads one document with its units, judged. What the extractor doubts, and another language than English,
 * goes to standard error, since nothing that was left out should vanish unseen. Throws `BadInput` as
 * `readDocument` does.
 */
export async function readClassified(
  path: string,
  terminal: Terminal,
  options: ReadingOptions = {},
): Promise<ClassifiedDocument> {
  const { name } = options;
  const document = await readDocument(path, terminal, options);
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
  return classifyDocument(document);
}
