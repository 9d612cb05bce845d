import { compare } from "../core/compare.ts";
import { classifyDocument, pledgesOf } from "../core/find-pledges.ts";
import type { Pledge } from "../core/model.ts";
import { type ColourChoice, inkFor } from "./ink.ts";
import { readDocument } from "./read-document.ts";
import { renderComparison } from "./render-comparison.ts";
import { print, type Terminal } from "./terminal.ts";

/** `ledger compare`: what changed from one version of a document to another. */
export async function compareCommand(
  oldFile: string,
  newFile: string,
  options: { readonly json?: boolean; readonly compact?: boolean; readonly color: ColourChoice },
  terminal: Terminal,
): Promise<void> {
  const before = await readPledges(oldFile, terminal);
  const after = await readPledges(newFile, terminal);
  const { comparison } = compare(before, after);
  const { headline, counts, changes } = comparison;
  const output = options.json
    ? `${JSON.stringify({ summary: { headline, counts }, changes }, null, options.compact ? 0 : 2)}\n`
    : renderComparison(comparison, inkFor(options.color, terminal));
  await print(terminal, output);
}

async function readPledges(path: string, terminal: Terminal): Promise<Pledge[]> {
  return pledgesOf(classifyDocument(await readDocument(path, terminal)).units);
}
