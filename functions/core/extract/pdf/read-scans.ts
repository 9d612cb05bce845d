import { err, ok, type Result } from "../../model.ts";
import { scannedDocument, tooManyScannedPages, undecodableScan, unreadableScan } from "../failures.ts";
import { countLetters } from "../letters.ts";
import type { ExtractOptions } from "../options.ts";
import { evenSizes } from "../recognition/even-sizes.ts";
import { type RecognisedPage, type RecognisedRun, recognisedPage } from "../recognition/recognised-page.ts";
import { warnOfRecognition, warnOfUndecodable } from "../recognition/warnings.ts";
import { loadOperators } from "./load-parser.ts";
import { withPdf } from "./open-pdf.ts";
import { pagePicture } from "./pictures/page-picture.ts";
import type { Pages } from "./read-pages.ts";
import type { PageRuns, Run } from "./runs.ts";

/** Letters of a page below which it is taken for a picture: stamps and page numbers are text. */
const SCANNED_LETTERS = 25;

/** Recognising a page takes 4 to 8 seconds, and the function that does it has 15 minutes. */
const MAX_SCANNED_PAGES = 60;

/** Pixels of an image: A4 at 600 dpi has 35 million. */
const MAX_IMAGE_PIXELS = 40_000_000;

/** A page that recognition is less sure of, on average, is a photograph or illegible, and stays without text. */
const MIN_CONFIDENCE = 0.5;

/** Letters this many times as thick as the document's are bold: in the types measured, 1.4 to 1.9 times. */
const BOLD = 1.3;

/**
 * Recognises the pages without text in their pictures, one after the other, and merges them with the others.
 * A document that is nothing but pictures is a failure where nothing recognises them, where they are too
 * many, and where they hold no words.
 */
export async function readScans(
  bytes: Uint8Array,
  read: Pages,
  options: ExtractOptions,
): Promise<Result<Pages>> {
  const { pages, letters } = read;
  const wanted = pages.filter((page) => page.letters < SCANNED_LETTERS).map((page) => page.number);
  const scanned = letters < SCANNED_LETTERS * pages.length;
  if (!options.recognise) return scanned ? err(scannedDocument(pages.length)) : ok(read);
  if (scanned && wanted.length > MAX_SCANNED_PAGES)
    return err(tooManyScannedPages(wanted.length, MAX_SCANNED_PAGES));
  const found = await recognisePages(bytes, wanted.slice(0, MAX_SCANNED_PAGES), options);
  if (!found.ok) return found;
  const { recognised, undecodable } = found.value;
  if (scanned && recognised.size === 0)
    return err((undecodable.length > 0 ? undecodableScan : unreadableScan)(pages.length));
  const merged = merge(read, recognised);
  return ok({ ...merged, warnings: [...merged.warnings, ...warnOfUndecodable(undecodable)] });
}

type Recognised = {
  readonly recognised: ReadonlyMap<number, RecognisedPage>;
  /** Numbers of the pages whose pictures cannot be decoded. */
  readonly undecodable: readonly number[];
};

async function recognisePages(
  bytes: Uint8Array,
  numbers: readonly number[],
  { recognise, onProgress }: ExtractOptions,
): Promise<Result<Recognised>> {
  const found = new Map<number, RecognisedPage>();
  const undecodable: number[] = [];
  if (!recognise || numbers.length === 0) return ok({ recognised: found, undecodable });
  const ops = await loadOperators();
  // Opened anew, because the text is read without decoding any image.
  return withPdf(
    bytes,
    async (document) => {
      onProgress?.({ page: 0, pages: numbers.length, recognising: true });
      for (const [i, number] of numbers.entries()) {
        const page = await document.getPage(number);
        const picture = await pagePicture(page, ops);
        page.cleanup();
        if (picture === "undecodable") undecodable.push(number);
        else if (picture !== null) {
          const recognised = recognisedPage(picture, await recognise(picture));
          if (recognised.confidence >= MIN_CONFIDENCE) found.set(number, recognised);
        }
        onProgress?.({ page: i + 1, pages: numbers.length, recognising: true });
      }
      return ok({ recognised: found, undecodable });
    },
    { maxImageSize: MAX_IMAGE_PIXELS },
  );
}

function merge(read: Pages, found: ReadonlyMap<number, RecognisedPage>): Pages {
  const all = [...found.values()].flatMap(({ runs }) => runs);
  const even = evenSizes(all);
  const weight = (run: RecognisedRun): number => run.stroke / even(run);
  const usual = usualOf(all, weight);
  const toRun = ({ stroke, ...run }: RecognisedRun): Run => ({
    ...run,
    size: even(run),
    bold: weight({ ...run, stroke }) > BOLD * usual,
    spacing: 0,
    face: "",
    tag: null,
  });
  const pages = read.pages.map((page): PageRuns => {
    const runs = found.get(page.number)?.runs.map(toRun);
    if (!runs) return page;
    const [upright = [], ...turned] = page.directions;
    const letters = runs.reduce((sum, { text }) => sum + countLetters(text), page.letters);
    return { ...page, letters, directions: [[...runs, ...upright], ...turned] };
  });
  const confidence = new Map([...found].map(([number, page]) => [number, page.confidence]));
  return {
    pages,
    letters: pages.reduce((sum, page) => sum + page.letters, 0),
    bare: read.bare.filter((number) => !found.has(number)),
    unreadable: read.unreadable,
    confidence,
    warnings: [...read.warnings, ...warnOfRecognition(confidence)],
  };
}

/** The median of a measure of runs over their letters. */
function usualOf(runs: readonly RecognisedRun[], measure: (run: RecognisedRun) => number): number {
  const sorted = runs.map((run) => ({ value: measure(run), letters: run.text.length }));
  sorted.sort((a, b) => a.value - b.value);
  let rest = sorted.reduce((sum, { letters }) => sum + letters, 0) / 2;
  for (const { value, letters } of sorted) {
    rest -= letters;
    if (rest <= 0) return value;
  }
  return 0;
}
