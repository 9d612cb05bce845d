import type { Block, DocumentFormat, ExtractionWarning, StructuredDocument } from "../model.ts";
import { leaveOutBoilerplate } from "./boilerplate.ts";
import { languageOf } from "./language/language-of.ts";
import { quoteFirst } from "./left-out.ts";
import { measureCoverage } from "./measure-coverage.ts";
import type { Piece, Reading } from "./reading.ts";

/** Longest title kept: what stands on a screen's heading line; longer ones are first paragraphs. */
const MAX_TITLE_LENGTH = 200;

/** A title stands on the cover or on the page after it. */
const TITLE_PAGES = 2;

/** Makes the structured document: leaves boilerplate out, gives every block its place, measures coverage. */
export function assemble(
  format: DocumentFormat,
  reading: Reading,
  warnings: readonly ExtractionWarning[],
): StructuredDocument {
  const full = reading.pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  const { kept, leftOut } = leaveOutBoilerplate(full);
  const blocks = place(kept);
  return {
    format,
    language: languageOf(blocks.map((block) => block.text)),
    title: titleOf(reading.title, blocks),
    pages: reading.pages.length,
    blocks,
    ...measureCoverage(reading.pages, kept, leftOut),
    warnings: [...warnings, ...reading.warnings, ...boilerplateWarning(leftOut)],
  };
}

/** Starts count the newline that joins each block to the next. */
function place(pieces: readonly Piece[]): Block[] {
  let start = 0;
  return pieces.map((piece) => {
    const { lettersByPage: _, ...about } = piece;
    const block = { ...about, start };
    start += piece.text.length + 1;
    return block;
  });
}

/** The title the file gives, else its first heading of the highest level near the start. */
function titleOf(given: string | null, blocks: readonly Block[]): string | null {
  const headings = blocks.filter((block) => block.kind === "heading" && block.page <= TITLE_PAGES);
  const highest = Math.min(...headings.map((heading) => heading.level));
  const heading = headings.find((one) => one.level === highest)?.text;
  // Web pages add the site's name: "Safer Communities | Party".
  const title = given && heading && given.startsWith(heading) ? heading : (given ?? heading);
  return title?.slice(0, MAX_TITLE_LENGTH) ?? null;
}

function boilerplateWarning(leftOut: readonly Piece[]): ExtractionWarning[] {
  if (leftOut.length === 0) return [];
  const quotes = quoteFirst(leftOut.map((piece) => piece.text));
  return [{ code: "boilerplate-left-out", message: `Left out as website boilerplate: ${quotes}.` }];
}
