import { compare } from "../core/compare.ts";
import { pledgesOf } from "../core/find-pledges.ts";
import { type ColourChoice, inkFor } from "./ink.ts";
import { readUnits } from "./read-units.ts";
import { renderComparison } from "./render-comparison.ts";
import { print, type Terminal } from "./terminal.ts";

/** `ledger compare`: what changed from one version of a document to another. */
export async function compareCommand(
  oldFile: string,
  newFile: string,
  options: {
    readonly name?: string;
    readonly json?: boolean;
    readonly compact?: boolean;
    readonly color: ColourChoice;
  },
  terminal: Terminal,
): Promise<void> {
  const nameOf = (file: string) => (file === "-" ? options.name : undefined);
  const before = pledgesOf(await readUnits(oldFile, terminal, nameOf(oldFile)));
  const after = pledgesOf(await readUnits(newFile, terminal, nameOf(newFile)));
  const { comparison } = compare(before, after);
  const { headline, counts, changes } = comparison;
  const output = options.json
    ? `${JSON.stringify({ summary: { headline, counts }, changes }, null, options.compact ? 0 : 2)}\n`
    : renderComparison(comparison, inkFor(options.color, terminal));
  await print(terminal, output);
}
