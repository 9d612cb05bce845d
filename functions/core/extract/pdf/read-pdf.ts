import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { asciiOf } from "../bytes.ts";
import { noText, scannedDocument, tooLarge, tooManyPages } from "../failures.ts";
import { countLetters, foldSpace } from "../letters.ts";
import type { Reading } from "../reading.ts";
import { groupLines, type LineGroup } from "./group-lines.ts";
import { learnHyphens } from "./hyphens.ts";
import { nameBlocks } from "./name-blocks.ts";
import { type PdfDocument, withPdf } from "./open-pdf.ts";
import { linesOf } from "./page-lines.ts";
import { type PageRuns, readRuns } from "./runs.ts";
import { readTypography } from "./typography.ts";

/** The longest manifesto measured has 128 pages; 2,000 take 6 seconds. */
const MAX_PAGES = 3_000;
/** Letters of text; 2,000 full pages have 3.5 million, so more is a trick of the file's. */
const MAX_LETTERS = 20 * 1024 * 1024;
/** Letters a page has on average below which a PDF of pictures is a scan: stamps and page numbers are text. */
const SCANNED_LETTERS = 25;

/** Reads a PDF: lines by their places, columns in order, headings by type, lists by marker and indentation. */
export async function readPdf(bytes: Uint8Array): Promise<Result<Reading>> {
  return withPdf(bytes, async (document) => {
    const pages = document.numPages;
    if (pages > MAX_PAGES) return err(tooManyPages(pages, MAX_PAGES));
    const read = await readPages(document);
    if (!read.ok) return read;
    const { letters, hidden, bare } = read.value;
    const pictures = hasPictures(bytes);
    if (pictures && letters < SCANNED_LETTERS * pages) return err(scannedDocument(pages));
    if (letters === 0) return err(noText());
    return ok({
      ...readLines(read.value),
      title: await titleOf(document),
      warnings: warnOf(hidden, pictures ? bare : []),
    });
  });
}

type Pages = {
  readonly pages: readonly PageRuns[];
  /** Of all text, without what is hidden. */
  readonly letters: number;
  readonly hidden: readonly string[];
  /** Pages without text. */
  readonly bare: readonly number[];
};

async function readPages(document: PdfDocument): Promise<Result<Pages>> {
  const pages: PageRuns[] = [];
  const fonts = new Map<string, boolean>();
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readRuns(document, number, fonts);
    letters += page.letters;
    if (letters > MAX_LETTERS) return err(tooLarge("The PDF's text", MAX_LETTERS));
    pages.push(page);
  }
  const hidden = pages.flatMap((page) => page.hidden);
  const bare = pages.filter((page) => page.letters === 0).map((page) => page.number);
  return ok({ pages, letters: letters - lettersIn(hidden), hidden, bare });
}

function readLines({ pages }: Pages): Pick<Reading, "pages" | "pieces"> {
  const { lines, furniture } = linesOf(pages);
  const typography = readTypography(lines);
  const groups = groupLines(lines, typography);
  const hyphens = learnHyphens(lines.map((line) => line.text));
  const leftOut = new Map<number, number>();
  for (const { page, text } of [...furniture, ...groups.map(markerOf)]) {
    leftOut.set(page, (leftOut.get(page) ?? 0) + countLetters(text));
  }
  return {
    pages: pages.map(({ number, letters, hidden }) => ({
      label: null,
      rawLetters: letters - lettersIn(hidden) - (leftOut.get(number) ?? 0),
      confidence: null,
    })),
    pieces: nameBlocks(groups, typography, hyphens),
  };
}

const markerOf = ({ marker, lines: [first] }: LineGroup): { page: number; text: string } => ({
  page: first.page,
  text: first.text.slice(0, marker?.length ?? 0),
});

const lettersIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + countLetters(text), 0);

/** The title in the file's properties, unless it is a file's name, as print programs put there. */
async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata();
  const given = (info as { readonly Title?: unknown } | null)?.Title;
  const title = typeof given === "string" ? foldSpace(given) : "";
  return /^(?:untitled|microsoft word - .*|.*\.[a-z]{3,5})?$/i.test(title) ? null : title;
}

/** Pictures are streams of their own, so their dictionaries stand in the file uncompressed. */
const hasPictures = (bytes: Uint8Array): boolean => /\/Subtype\s{0,4}\/Image\b/.test(asciiOf(bytes));

function warnOf(hidden: readonly string[], bare: readonly number[]): ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  const [page] = bare;
  if (page !== undefined) {
    const more =
      bare.length > 1
        ? ` Pages without text: ${bare.slice(0, 10).join(", ")}${bare.length > 10 ? ", …" : ""}.`
        : "";
    warnings.push({
      code: "page-without-text",
      message: `A page is blank or a picture of text.${more}`,
      page,
    });
  }
  if (hidden.length > 0) {
    const quote = hidden.join(" ").slice(0, 80);
    warnings.push({
      code: "hidden-text",
      message: `Text outside the page or too small to see was left out: “${quote}”.`,
    });
  }
  return warnings;
}
