import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { asciiOf } from "../bytes.ts";
import { noText, tooManyPages } from "../failures.ts";
import { foldSpace } from "../letters.ts";
import type { ExtractOptions } from "../options.ts";
import type { Reading } from "../reading.ts";
import { orDamage, type PdfDocument, withPdf } from "./open-pdf.ts";
import { type Pages, readPages } from "./read-pages.ts";
import { readScans } from "./read-scans.ts";
import { type Guide, readGuide, readStructure } from "./read-structure.ts";

/** The longest manifesto measured has 128 pages; 2,000 take 6 seconds. */
const MAX_PAGES = 3_000;

/** What the parser tells of a file. */
type Told = { readonly read: Pages; readonly guide: Guide; readonly title: string | null };

/**
 * Reads a PDF: lines by their places, columns in order, headings by type, lists by marker and indentation. The parser
 * has closed the file before lines are made of its text: they take the memory that it gives back.
 */
export async function readPdf(bytes: Uint8Array, options: ExtractOptions): Promise<Result<Reading>> {
  const told = await withPdf(bytes, (document) => askParser(document, options));
  return told.ok ? orDamage(() => toReading(bytes, told.value, options)) : told;
}

async function askParser(document: PdfDocument, options: ExtractOptions): Promise<Result<Told>> {
  const pages = document.numPages;
  if (pages > MAX_PAGES) return err(tooManyPages(pages, MAX_PAGES));
  const read = await readPages(document, options);
  if (!read.ok) return read;
  return ok({ read: read.value, guide: await readGuide(document), title: await titleOf(document) });
}

async function toReading(
  bytes: Uint8Array,
  { read, guide, title }: Told,
  options: ExtractOptions,
): Promise<Result<Reading>> {
  const pictures = hasPictures(bytes);
  const merged = pictures ? await readScans(bytes, read, options) : ok(read);
  if (!merged.ok) return merged;
  const { letters, bare, unreadable, confidence, warnings } = merged.value;
  if (letters === 0) return err(noText());
  const structure = readStructure(merged.value, guide);
  return ok({
    ...structure,
    pages: structure.pages.map((page, i) =>
      unreadable.includes(i + 1) ? { ...page, rawLetters: null } : page,
    ),
    // What scanners write there is the name of a file or of themselves.
    title: confidence.size * 2 > read.pages.length ? null : title,
    warnings: [
      ...warnings,
      ...structure.warnings,
      ...(pictures ? warnOfBare(bare) : warnOfEmpty(bare, unreadable)),
    ],
  });
}

/** The title in the file's properties, unless it is a file's name, as print programs put there. */
async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata();
  const given = (info as { readonly Title?: unknown } | null)?.Title;
  const title = typeof given === "string" ? foldSpace(given) : "";
  return /^(?:untitled|microsoft word - .*|.*\.[a-z]{3,5})?$/i.test(title) ? null : title;
}

/** Pictures are streams of their own, so their dictionaries stand in the file uncompressed. */
const hasPictures = (bytes: Uint8Array): boolean => /\/Subtype\s{0,4}\/Image\b/.test(asciiOf(bytes));

/** A page of a file with pictures may be one of text, which recognition could read. */
const warnOfBare = (bare: readonly number[]): ExtractionWarning[] =>
  warnOf("page-without-text", "A page is blank or a picture of text.", bare);

/** In a file without pictures it is blank, unless what draws its text is damaged. */
const warnOfEmpty = (bare: readonly number[], unreadable: readonly number[]): ExtractionWarning[] =>
  warnOf(
    "page-empty",
    "A page is blank, or its text is damaged.",
    bare.filter((page) => !unreadable.includes(page)),
  );

/** Page numbers that a warning names one by one. */
const NAMED_PAGES = 10;

function warnOf(code: string, message: string, pages: readonly number[]): ExtractionWarning[] {
  const [page] = pages;
  if (page === undefined) return [];
  const named = pages.slice(0, NAMED_PAGES).join(", ") + (pages.length > NAMED_PAGES ? ", …" : "");
  const more = pages.length > 1 ? ` Pages without text: ${named}.` : "";
  return [{ code, message: message + more, page }];
}
