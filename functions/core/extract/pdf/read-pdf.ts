import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { asciiOf } from "../bytes.ts";
import { noText, tooManyPages } from "../failures.ts";
import { foldSpace } from "../letters.ts";
import type { ExtractOptions } from "../options.ts";
import type { Reading } from "../reading.ts";
import { type PdfDocument, withPdf } from "./open-pdf.ts";
import { readPages } from "./read-pages.ts";
import { readScans } from "./read-scans.ts";
import { readGuide, readStructure } from "./read-structure.ts";

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
    const { letters, bare, confidence, warnings } = merged.value;
    if (letters === 0) return err(noText());
    return ok({
      ...readStructure(merged.value, await readGuide(document)),
      // What scanners write there is the name of a file or of themselves.
      title: confidence.size * 2 > pages ? null : await titleOf(document),
      warnings: [...warnings, ...(pictures ? warnOfBare(bare) : [])],
    });
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

function warnOfBare(bare: readonly number[]): ExtractionWarning[] {
  const [page] = bare;
  if (page === undefined) return [];
  const more =
    bare.length > 1
      ? ` Pages without text: ${bare.slice(0, 10).join(", ")}${bare.length > 10 ? ", …" : ""}.`
      : "";
  return [{ code: "page-without-text", message: `A page is blank or a picture of text.${more}`, page }];
}
