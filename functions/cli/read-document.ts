import { basename } from "node:path";
import { isolatedExtractor } from "../adapters/isolated-extractor.ts";
import type { StructuredDocument } from "../core/model.ts";
import { progressLine } from "./progress-line.ts";
import { readBytes } from "./read-bytes.ts";
import { BadInput, sentence, type Terminal } from "./terminal.ts";

/** What broke a reader is for the logs of a server; here the failure says what the person can do. */
const extractor = isolatedExtractor({ log: () => {} });

/**
 * Reads and extracts one document; "-" is standard input, whose file name (a hint of the format) may be given.
 * Throws `BadInput` for a file that cannot be read or extracted: message, remedy and the stable code.
 */
export async function readDocument(
  path: string,
  terminal: Terminal,
  name?: string | undefined,
): Promise<StructuredDocument> {
  const bytes = await readBytes(path, terminal);
  const fileName = name ?? (path === "-" ? "" : basename(path));
  const line = progressLine(terminal);
  const result = await extractor(bytes, fileName, { onProgress: line.show }).finally(line.end);
  if (!result.ok) throw new BadInput(`${shownName(path, name)}: ${sentence(result.error)}`);
  return result.value;
}

/** What messages call a document. */
export function shownName(path: string, name?: string | undefined): string {
  return path === "-" ? (name ?? "standard input") : path;
}
