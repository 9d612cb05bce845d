import { basename } from "node:path";
import { extract } from "../core/extract/index.ts";
import type { StructuredDocument } from "../core/model.ts";
import { readBytes } from "./read-bytes.ts";
import { BadInput, note, sentence, type Terminal } from "./terminal.ts";

/**
 * Reads and extracts one document; "-" is standard input, whose file name (a hint of the format) may be given.
 * What the extractor doubts goes to standard error. Throws `BadInput` for a file that cannot be read or
 * extracted: message, remedy and the stable code of the failure.
 */
export async function readDocument(
  path: string,
  terminal: Terminal,
  name?: string | undefined,
): Promise<StructuredDocument> {
  const bytes = await readBytes(path, terminal);
  const result = await extract(bytes, name ?? (path === "-" ? "" : basename(path)));
  const shown = path === "-" ? (name ?? "standard input") : path;
  if (!result.ok) throw new BadInput(`${shown}: ${sentence(result.error)}`);
  for (const warning of result.value.warnings) {
    const page = warning.page === undefined ? "" : ` (page ${warning.page})`;
    note(terminal, `${shown}: note${page}: ${warning.message} [${warning.code}]`);
  }
  return result.value;
}
