import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../../functions/core/extract/index.ts";
import type { StructuredDocument } from "../../../functions/core/model.ts";
import { compareBigrams, type Disagreement, type Word, wordsOf } from "./bigram-agreement.ts";
import { readReference, withoutMarker } from "./reference-text.ts";

/** Agreement below which a file is named, and its largest disagreements are shown. */
const BOUND = 0.99;
/** Pages of a table of contents, at most. */
const MAX_CONTENTS = 4;

/**
 * Compares what is read of PDFs with what pdftotext (poppler) reads of them, word pair by word pair. Neither
 * is the truth: a file below the bound is one to look at.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "string", default: "8" }, all: { type: "boolean" } },
});
if (positionals.length === 0) {
  console.error("usage: against-pdftotext.ts [--show N] [--all] FILE.pdf…");
  process.exit(2);
}

console.log(`${"file".padEnd(66)} words  precision  recall     F1    words alone`);
for (const path of positionals) {
  const result = await extract(new Uint8Array(readFileSync(path)), path);
  if (!result.ok) {
    console.log(`${basename(path).padEnd(66)} not read: ${result.error.code}`);
    continue;
  }
  const isLeftOut = contentsOf(result.value);
  const reference = readReference(path).flatMap((text, i) => (isLeftOut(i + 1) ? [] : wordsOf(text, i + 1)));
  const { precision, recall, f1, words, lacking, besides } = compareBigrams(reference, wordsIn(result.value));
  const figures = [precision, recall, f1, words].map((figure) => figure.toFixed(4)).join("   ");
  const below = f1 < BOUND ? "   below" : "";
  console.log(`${basename(path).padEnd(66)} ${String(reference.length).padStart(5)}     ${figures}${below}`);
  if (f1 >= BOUND && !values.all) continue;
  print("pdftotext only", lacking);
  print("this reading only", besides);
}

/** Whether a page is one of contents from top to bottom, which is left out on purpose and with a warning. */
function contentsOf({ blocks, warnings }: StructuredDocument): (page: number) => boolean {
  const first = warnings.find(({ code }) => code === "contents-left-out")?.page ?? Number.POSITIVE_INFINITY;
  const read = new Set(blocks.map(({ page }) => page));
  return (page) => page >= first && page < first + MAX_CONTENTS && !read.has(page);
}

/** Blocks in their order, without the numbers that headings may start with, as the reference has none either. */
function wordsIn({ blocks }: StructuredDocument): Word[] {
  return blocks.flatMap(({ text, page }) =>
    text.split("\n").flatMap((row) => wordsOf(withoutMarker(row.replaceAll(" | ", " ")), page)),
  );
}

function print(title: string, disagreements: readonly Disagreement[]): void {
  console.log(`  ${title}: ${disagreements.length} places`);
  for (const { page, words } of disagreements.slice(0, Number(values.show))) {
    const quote = words.length > 24 ? [...words.slice(0, 16), "…", ...words.slice(-6)] : words;
    console.log(`    page ${page}, ${words.length} words: ${quote.join(" ")}`);
  }
}
