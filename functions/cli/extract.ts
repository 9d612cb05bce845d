import { readDocument } from "./read-document.ts";
import { print, type Terminal } from "./terminal.ts";

/** `ledger extract`: a document's structure as JSON. */
export async function extractCommand(
  file: string,
  options: { readonly name?: string; readonly compact?: boolean },
  terminal: Terminal,
): Promise<void> {
  const document = await readDocument(file, terminal, options.name);
  await print(terminal, `${JSON.stringify(document, null, options.compact ? 0 : 2)}\n`);
}
