import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { asciiOf } from "../bytes.ts";
import { noText, tooManyPages } from "../failures.ts";
import { countLetters, foldSpace } from "../letters.ts";
import type { ExtractOptions } from "../options.ts";
import type { Reading } from "../reading.ts";
import { groupLines, type LineGroup } from "./group-lines.ts";
import { learnHyphens } from "./hyphens.ts";
import { nameBlocks } from "./name-blocks.ts";
import { type PdfDocument, withPdf } from "./open-pdf.ts";
import { linesOf } from "./page-lines.ts";
import { tenth } from "./place-block.ts";
import { type Pages, readPages } from "./read-pages.ts";
import { readScans } from "./read-scans.ts";
import { readTypography } from "./typography.ts";

/** The longest manifesto measured has 128 pages; 2,000 take 6 seconds. */
const MAX_PAGES = 3_000;

/** Reads a PDF: lines by their places, columns in order, headings by type, lists by marker and indentation. */
export async function readPdf(bytes: Uint8Array, options: ExtractOptions): Promise<Result<Reading>> {
  return withPdf(bytes, async (document) => {
    const pages = document.numPages;
    if (pages > MAX_PAGES) return err(tooManyPages(pages, MAX_PAGES));
    const read = await readPages(document, options);
    if (!read.ok) return read;
    const pictures = hasPictures(bytes);
    const merged = pictures ? await readScans(bytes, read.value, options) : ok(read.value);
    if (!merged.ok) return merged;
    const { letters, bare, warnings } = merged.value;
    if (letters === 0) return err(noText());
    return ok({
      ...readLines(merged.value),
      title: await titleOf(document),
      warnings: [...warnings, ...(pictures ? warnOfBare(bare) : [])],
    });
  });
}

function readLines({ pages, confidence }: Pages): Pick<Reading, "pages" | "pieces"> {
  const { lines, furniture } = linesOf(pages);
  const typography = readTypography(lines);
  const groups = groupLines(lines, typography);
  const hyphens = learnHyphens(lines.map((line) => line.text));
  const leftOut = new Map<number, number>();
  for (const { page, text } of [...furniture, ...groups.map(markerOf)]) {
    leftOut.set(page, (leftOut.get(page) ?? 0) + countLetters(text));
  }
  return {
    pages: pages.map(({ number, width, height, letters }) => ({
      label: null,
      size: { width: tenth(width), height: tenth(height) },
      rawLetters: letters - (leftOut.get(number) ?? 0),
      confidence: confidence.get(number) ?? null,
    })),
    pieces: nameBlocks(groups, typography, hyphens),
  };
}

const markerOf = ({ marker, lines: [first] }: LineGroup): { page: number; text: string } => ({
  page: first.page,
  text: first.text.slice(0, marker?.length ?? 0),
});

/** The title in the file's properties, unless it is a file's name, as print programs put there. */
async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata();
  const given = (info as { readonly Title?: unknown } | null)?.Title;
  const title = typeof given === "string" ? foldSpace(given) : "";
  return /^(?:untitled|microsoft word - .*|.*\.[a-z]{3,5})?$/i.test(title) ? null : title;
}

/** Pictures are streams of their own, so their dictionaries stand in the file uncompressed. */
const hasPictures = (bytes: Uint8Array): boolean => /\/Subtype\s{0,4}\/Image\b/.test(asciiOf(bytes));

function warnOfBare(bare: readonly number[]): ExtractionWarning[] {
  const [page] = bare;
  if (page === undefined) return [];
  const more =
    bare.length > 1
      ? ` Pages without text: ${bare.slice(0, 10).join(", ")}${bare.length > 10 ? ", …" : ""}.`
      : "";
  return [{ code: "page-without-text", message: `A page is blank or a picture of text.${more}`, page }];
}
