import { basename } from "node:path";
import type { Telling } from "../core/change/index.ts";
import { classifierVersion } from "../core/classify/index.ts";
import { compare, comparerVersion } from "../core/compare.ts";
import { extractorVersion } from "../core/extract/index.ts";
import { languageName } from "../core/language/language-name.ts";
import { pledgesOf } from "../core/pledges-among.ts";
import type { ReportedDocument } from "../web/report/report.ts";
import { type ColourChoice, inkFor } from "./ink.ts";
import { type ReadFile, readClassified } from "./read-classified.ts";
import { shownName } from "./read-document.ts";
import { renderComparison } from "./render-comparison.ts";
import { note, print, type Terminal } from "./terminal.ts";
import { mustBeWritable, writeOutputFile } from "./write-output-file.ts";

type CompareOptions = {
  readonly name?: string;
  readonly ocr?: boolean;
  readonly json?: boolean;
  readonly compact?: boolean;
  readonly between?: boolean;
  readonly html?: string;
  readonly title?: string;
  readonly date?: string;
  readonly color: ColourChoice;
};

/** `ledger compare`: what changed from one version of a document to another, or what two manifestos share. */
export async function compareCommand(
  oldFile: string,
  newFile: string,
  options: CompareOptions,
  terminal: Terminal,
): Promise<void> {
  await mustBeWritable(options.html);
  const { ocr } = options;
  const nameOf = (file: string) => (file === "-" ? options.name : undefined);
  const old = await readClassified(oldFile, terminal, { ocr, name: nameOf(oldFile) });
  const now = await readClassified(newFile, terminal, { ocr, name: nameOf(newFile) });
  noteLanguages(old.document.language, now.document.language, terminal);
  const [before, after] = [reported(oldFile, old, options), reported(newFile, now, options)];
  const telling: Telling = options.between ? "manifestos" : "versions";
  const { comparison } = compare(old.document.units, now.document.units, telling);
  const { headline, counts, changes } = comparison;
  if (options.json) {
    const answer = { summary: { headline, counts }, changes };
    return print(terminal, `${JSON.stringify(answer, null, options.compact ? 0 : 2)}\n`);
  }
  if (options.html === undefined)
    return print(terminal, renderComparison(comparison, inkFor(options.color, terminal), telling));

  const { reportPage } = await import("../web/report/report-page.ts");
  const { title, date } = options;
  const rules = { extract: extractorVersion, classify: classifierVersion, compare: comparerVersion };
  const page = String(await reportPage({ telling, title, date, before, after, comparison, rules }));
  if (options.html === "-") return print(terminal, page);
  await writeOutputFile(options.html, page);
  note(terminal, `${options.html} tells what changed: open it in a browser, or print it.`);
}

function reported(path: string, { document, sha256 }: ReadFile, { name }: CompareOptions): ReportedDocument {
  return {
    ...document,
    fileName: basename(shownName(path, name)),
    sha256,
    pledges: pledgesOf(document.units),
  };
}

/** A translation shares hardly a word with its original, so that nearly all reads as dropped and new. */
function noteLanguages(before: string, after: string, terminal: Terminal): void {
  if (before === after || before === "und" || after === "und") return;
  note(
    terminal,
    `note: the first document is in ${languageName(before)}, the second in ${languageName(after)}: what differs is the language, not only the promises. [languages-differ]`,
  );
}
