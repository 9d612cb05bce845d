import { basename } from "node:path";
import { isolatedExtractor } from "../adapters/isolated-extractor.ts";
import { recognisingExtractor } from "../adapters/recognising-extractor.ts";
import type { Failure, StructuredDocument } from "../core/model.ts";
import type { Extractor } from "../ports.ts";
import { progressLine } from "./progress-line.ts";
import { readBytes } from "./read-bytes.ts";
import { BadInput, sentence, type Terminal } from "./terminal.ts";

/** How to read a document. */
export type ReadingOptions = {
  /** What the document on standard input is called, a hint of its format. */
  readonly name?: string | undefined;
  /** Whether the text of scans is recognised, which takes seconds a page. */
  readonly ocr?: boolean | undefined;
};

/** One of each a run. What broke a reader is for a server's logs; here the failure says what the person can do. */
const extractors = new Map<boolean, Extractor>();
function extractorFor({ ocr = false }: ReadingOptions): Extractor {
  const extractor =
    extractors.get(ocr) ?? (ocr ? recognisingExtractor : isolatedExtractor)({ log: () => {} });
  extractors.set(ocr, extractor);
  return extractor;
}

/**
 * Reads and extracts one document; "-" is standard input.
 * Throws `BadInput` for a file that cannot be read or extracted: message, remedy and the stable code.
 */
export async function readDocument(
  path: string,
  terminal: Terminal,
  options: ReadingOptions = {},
): Promise<StructuredDocument> {
  return documentIn(await readBytes(path, terminal), path, terminal, options);
}

/** Extracts a document from the bytes that were read from `path`. Throws `BadInput` as `readDocument` does. */
export async function documentIn(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  terminal: Terminal,
  options: ReadingOptions = {},
): Promise<StructuredDocument> {
  const { name } = options;
  const fileName = name ?? (path === "-" ? "" : basename(path));
  const line = progressLine(terminal);
  const result = await interruptibly(() =>
    extractorFor(options)(bytes, fileName, { onProgress: line.show }).finally(line.end),
  );
  if (!result.ok)
    throw new BadInput(`${shownName(path, name)}: ${sentence(result.error)}${hintOf(result.error, options)}`);
  return result.value;
}

/** Exit codes after a signal, as shells give them: 128 and its number. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does something that a signal ends at once, and with it the processes that this one started. */
async function interruptibly<T>(work: () => Promise<T>): Promise<T> {
  const ends = Object.entries(signals).map(([signal, code]) => ({ signal, end: () => process.exit(code) }));
  for (const { signal, end } of ends) process.on(signal, end);
  try {
    return await work();
  } finally {
    for (const { signal, end } of ends) process.off(signal, end);
  }
}

const hintOf = ({ code }: Failure, { ocr }: ReadingOptions): string =>
  code === "scanned" && !ocr ? " With --ocr its text is recognised here." : "";

/** What messages call a document. */
export function shownName(path: string, name?: string | undefined): string {
  return path === "-" ? (name ?? "standard input") : path;
}
