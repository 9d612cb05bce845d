import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { corruptFile, tooLarge } from "../failures.ts";
import { countLetters } from "../letters.ts";
import type { ExtractOptions } from "../options.ts";
import { findDoubts } from "./fonts/doubts.ts";
import { type FontBook, openFontBook } from "./fonts/font-book.ts";
import type { Doubts } from "./fonts/known.ts";
import { loadOperators } from "./load-parser.ts";
import type { PdfDocument } from "./open-pdf.ts";
import { type PageRuns, readRuns } from "./runs.ts";
import { solvePages } from "./solve-pages.ts";
import { warnOfHidden, warnOfReplaced } from "./unseen/warnings.ts";

/** Letters of text; 2,000 full pages have 3.5 million, so more is a trick of the file's. */
const MAX_LETTERS = 20 * 1024 * 1024;

/** The text of a PDF's pages, as far as a reader sees it. */
export type Pages = {
  readonly pages: readonly PageRuns[];
  /** Letters and digits of all pages. */
  readonly letters: number;
  /** Numbers of the pages without text. */
  readonly bare: readonly number[];
  /** Those among them that the parser cannot read. */
  readonly unreadable: readonly number[];
  /** How sure text recognition was, 0 to 1, of the pages it read. */
  readonly confidence: ReadonlyMap<number, number>;
  /** What is doubtful in the text itself: left out because nobody sees it. */
  readonly warnings: readonly ExtractionWarning[];
};

/**
 * Reads the text of every page, in order. Text without bound is refused. Where fonts turn out to tell characters that
 * something else in the file contradicts, the pages are read again without believing them.
 */
export async function readPages(
  document: PdfDocument,
  { onProgress }: ExtractOptions,
): Promise<Result<Pages>> {
  let doubts: Doubts = new Map();
  let read = await readTexts(document, doubts, onProgress);
  if (read.ok && read.value.fonts) {
    doubts = findDoubts(read.value.fonts);
    if (doubts.size > 0) read = await readTexts(document, doubts, onProgress);
  }
  if (!read.ok) return read;
  const { pages, fonts, unreadable } = read.value;
  if (unreadable.length === pages.length) return err(corruptFile("PDF"));
  const { pages: solved, warnings } = fonts ? solvePages(pages, fonts, doubts) : { pages, warnings: [] };
  return ok({
    pages: solved,
    letters: solved.reduce((sum, page) => sum + page.letters, 0),
    bare: solved.filter((page) => page.letters === 0).map((page) => page.number),
    unreadable,
    confidence: new Map(),
    warnings: [
      ...warnings,
      ...warnOfHidden(solved),
      ...warnOfReplaced(await document.getData(), solved),
      ...warnOfUnreadable(unreadable),
    ],
  });
}

/** The pages' texts as the fonts tell them, but for what is doubted. */
type Texts = {
  readonly pages: readonly PageRuns[];
  readonly fonts: FontBook | null;
  readonly unreadable: readonly number[];
};

async function readTexts(
  document: PdfDocument,
  doubts: Doubts,
  onProgress: ExtractOptions["onProgress"],
): Promise<Result<Texts>> {
  const pages: PageRuns[] = [];
  const ops = await loadOperators();
  let fonts: FontBook | null = null;
  let letters = 0;
  const unreadable: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    let read = withoutText(number);
    try {
      const page = await document.getPage(number);
      fonts ??= openFontBook(page.commonObjs, doubts);
      read = await readRuns(page, number, fonts, ops);
    } catch {
      unreadable.push(number);
    }
    const seen = lettersOf(read.directions);
    letters += seen;
    if (letters > MAX_LETTERS) return err(tooLarge("The PDF's text", MAX_LETTERS));
    pages.push({ ...read, letters: seen });
    onProgress?.({ page: number, pages: document.numPages });
  }
  return ok({ pages, fonts, unreadable });
}

function lettersOf(directions: PageRuns["directions"]): number {
  let letters = 0;
  for (const runs of directions) for (const { text } of runs) letters += countLetters(text);
  return letters;
}

/** What stands for a page that is damaged: A4 as most are, and nothing on it. */
const withoutText = (number: number): Omit<PageRuns, "letters"> => ({
  number,
  width: 595.3,
  height: 841.9,
  directions: [],
  heights: [],
  shapes: [],
  hidden: [],
});

/** Page numbers that a warning names one by one. */
const NAMED_PAGES = 20;

function warnOfUnreadable(pages: readonly number[]): ExtractionWarning[] {
  const [page] = pages;
  if (page === undefined) return [];
  const named = pages.slice(0, NAMED_PAGES).join(", ") + (pages.length > NAMED_PAGES ? ", …" : "");
  const message =
    pages.length === 1
      ? "The page is damaged: its text is missing here."
      : `${pages.length} pages are damaged: their text is missing here. Pages: ${named}.`;
  return [{ code: "page-unreadable", message, page }];
}
