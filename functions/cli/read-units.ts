import { classifyDocument } from "../core/find-pledges.ts";
import type { ClassifiedUnit } from "../core/model.ts";
import { readDocument, shownName } from "./read-document.ts";
import { note, type Terminal } from "./terminal.ts";

/**
 * Reads one document's units, judged. What the extractor doubts goes to standard error, since nothing that
 * was left out should vanish unseen. Throws `BadInput` as `readDocument` does.
 */
export async function readUnits(
  path: string,
  terminal: Terminal,
  name?: string | undefined,
): Promise<readonly ClassifiedUnit[]> {
  const document = await readDocument(path, terminal, name);
  for (const { code, message, page } of document.warnings) {
    const where = page === undefined ? "" : ` page ${page}:`;
    note(terminal, `${shownName(path, name)}:${where} note: ${message} [${code}]`);
  }
  return classifyDocument(document).units;
}
