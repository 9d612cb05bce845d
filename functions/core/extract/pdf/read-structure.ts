import { learnHyphens } from "../hyphens.ts";
import { countLetters } from "../letters.ts";
import type { PageSource, Reading } from "../reading.ts";
import { besidePictures } from "./captions.ts";
import { partContents, warnOfContents } from "./contents.ts";
import { partFootnotes } from "./footnotes.ts";
import { groupLines, type LineGroup } from "./group-lines.ts";
import { nameBlocks } from "./name-blocks.ts";
import type { PdfDocument } from "./open-pdf.ts";
import { type Outline, readOutline } from "./outline.ts";
import { labelPages } from "./page-labels.ts";
import { linesOf } from "./page-lines.ts";
import { tenth } from "./place-block.ts";
import type { Pages } from "./read-pages.ts";
import { readTypography } from "./typography.ts";

/** What a file tells of its structure apart from the pages. */
export type Guide = {
  readonly outline: Outline;
  /** What each page calls itself; null if the file does not say. */
  readonly labels: readonly string[] | null;
};

/** Reads a file's outline and page labels; damaged ones are as good as none. */
export async function readGuide(document: PdfDocument): Promise<Guide> {
  const outline = await document.getOutline().catch(() => null);
  const labels = await document.getPageLabels().catch(() => null);
  return { outline: readOutline(outline), labels };
}

/**
 * Makes the pieces of a document of its pages' text: lines by their places, columns in order, headings by tags,
 * outline and type, lists by marker and indentation; footnotes after the blocks that begin on their page. Tables of
 * contents are left out, with a warning: their entries are neither the document's headings nor its text.
 */
export function readStructure(
  { pages, confidence }: Pages,
  { outline, labels }: Guide,
): Pick<Reading, "pages" | "pieces" | "warnings"> {
  const { lines, furniture } = linesOf(pages);
  const typography = readTypography(lines);
  const { body: text, contents } = partContents(lines, pages.length);
  const { body, notes, marks } = partFootnotes(text, typography);
  const groups = [...groupLines(body, typography), ...notes].sort(byPage);
  const hyphens = learnHyphens(lines.map((line) => line.text));
  const leftOut = new Map<number, number>();
  const signs = [...furniture, ...contents, ...groups.map(markerOf)];
  for (const { page, letters } of [...signs.map(countSigns), ...marks]) {
    leftOut.set(page, (leftOut.get(page) ?? 0) + letters);
  }
  const called = labelPages(pages.length, labels, furniture);
  return {
    pages: pages.map(
      ({ number, width, height, letters }, i): PageSource => ({
        label: called[i] ?? null,
        size: { width: tenth(width), height: tenth(height) },
        rawLetters: letters - (leftOut.get(number) ?? 0),
        confidence: confidence.get(number) ?? null,
      }),
    ),
    pieces: nameBlocks(groups, { typography, hyphens, outline, isAtPicture: besidePictures(pages) }),
    warnings: warnOfContents(contents),
  };
}

const byPage = (a: LineGroup, b: LineGroup): number => a.lines[0].page - b.lines[0].page;

const countSigns = ({ page, text }: { readonly page: number; readonly text: string }) => ({
  page,
  letters: countLetters(text),
});

const markerOf = ({ marker, lines: [first] }: LineGroup): { page: number; text: string } => ({
  page: first.page,
  text: first.text.slice(0, marker?.length ?? 0),
});
