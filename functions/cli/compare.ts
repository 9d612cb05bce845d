import { compare } from "../core/compare.ts";
import { pledgesOf } from "../core/find-pledges.ts";
import { languageName } from "../core/language/language-name.ts";
import { type ColourChoice, inkFor } from "./ink.ts";
import { readClassified } from "./read-classified.ts";
import { renderComparison } from "./render-comparison.ts";
import { note, print, type Terminal } from "./terminal.ts";

/** `ledger compare`: what changed from one version of a document to another. */
export async function compareCommand(
  oldFile: string,
  newFile: string,
  options: {
    readonly name?: string;
    readonly ocr?: boolean;
    readonly json?: boolean;
    readonly compact?: boolean;
    readonly color: ColourChoice;
  },
  terminal: Terminal,
): Promise<void> {
  const { ocr } = options;
  const nameOf = (file: string) => (file === "-" ? options.name : undefined);
  const before = await readClassified(oldFile, terminal, { ocr, name: nameOf(oldFile) });
  const after = await readClassified(newFile, terminal, { ocr, name: nameOf(newFile) });
  noteLanguages(before.language, after.language, terminal);
  const { comparison } = compare(pledgesOf(before.units), pledgesOf(after.units));
  const { headline, counts, changes } = comparison;
  const output = options.json
    ? `${JSON.stringify({ summary: { headline, counts }, changes }, null, options.compact ? 0 : 2)}\n`
    : renderComparison(comparison, inkFor(options.color, terminal));
  await print(terminal, output);
}

/** A translation shares hardly a word with its original, so that nearly all reads as dropped and new. */
function noteLanguages(before: string, after: string, terminal: Terminal): void {
  if (before === after || before === "und" || after === "und") return;
  note(
    terminal,
    `note: the first document is in ${languageName(before)}, the second in ${languageName(after)}: what differs is the language, not only the promises. [languages-differ]`,
  );
}
