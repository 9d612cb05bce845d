import { countLetters } from "../letters.ts";
import type { PdfDocument, PdfItem, PdfPage, PdfViewport } from "./open-pdf.ts";
import { readTags, type Tag } from "./tags.ts";

/** Text drawn in one go, upright, in points from the page's top left corner. */
export type Run = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** What a tagged PDF says the text is. */
  readonly tag: Tag | null;
};

/** A page's runs, each direction of writing apart and turned upright, the commonest first. */
export type PageRuns = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly directions: readonly (readonly Run[])[];
  /** Text outside the page or too small to see. */
  readonly hidden: readonly string[];
  /** Letters and digits of the text that is seen. */
  readonly letters: number;
};

/** Text below this size, in points, is not meant to be read: the smallest print in use is about 4. */
const MIN_SIZE = 1;
const boldName = /bold|black|heavy|semibd|demi/i;

/** Reads one page's text with places. `fonts` keeps what is known of fonts from page to page. */
export async function readRuns(
  document: PdfDocument,
  number: number,
  fonts: Map<string, boolean>,
): Promise<PageRuns> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tags = readTags(await page.getStructTree(), number);
  await learnFonts(page, items, fonts);
  page.cleanup();
  const directions: Run[][] = [[], [], [], []];
  const hidden: string[] = [];
  let letters = 0;
  for (const { item, tag } of withTags(items, tags)) {
    const text = item.str ?? "";
    const placed = place(item, viewport);
    const runs = directions[placed?.turns ?? 0];
    if (placed) letters += countLetters(text);
    if (placed && isTightSpace(text, placed.at)) endWithSpace(runs, placed.at);
    else if (placed) {
      const bold = fonts.get(item.fontName ?? "") ?? false;
      runs?.push({ ...placed.at, text, bold, tag });
    } else if (text.trim() !== "") hidden.push(text);
  }
  directions.sort((a, b) => b.length - a.length);
  return { number, width: viewport.width, height: viewport.height, directions, hidden, letters };
}

/**
 * White space narrower than this many times the size was written by the author of the PDF and squeezed, as
 * justified lines have it; wider ones the parser also makes of gaps, which are judged where lines are joined.
 */
const TIGHT_SPACE = 0.1;

const isTightSpace = (text: string, { left, right, size }: Placed["at"]): boolean =>
  text !== "" && text.trim() === "" && right - left < TIGHT_SPACE * size;

/** Gives the space that was written after a run's words to the run, if it stands there. */
function endWithSpace(runs: Run[] | undefined, space: Placed["at"]): void {
  const last = runs?.at(-1);
  if (!runs || !last || last.baseline !== space.baseline) return;
  if (Math.abs(space.left - last.right) < TIGHT_SPACE * last.size)
    runs[runs.length - 1] = { ...last, text: `${last.text} ` };
}

/** Text items with the tag of the innermost marked content around them. */
function* withTags(items: readonly PdfItem[], tags: ReadonlyMap<string, Tag>) {
  const open: (Tag | null)[] = [];
  for (const item of items) {
    if (item.type?.startsWith("begin")) open.push(tags.get(item.id ?? "") ?? open.at(-1) ?? null);
    else if (item.type) open.pop();
    else if (item.str) yield { item, tag: open.at(-1) ?? null };
  }
}

/** Whether fonts are bold stands in their names, which come with a page's drawing operators only. */
async function learnFonts(
  page: PdfPage,
  items: readonly PdfItem[],
  fonts: Map<string, boolean>,
): Promise<void> {
  const unknown = new Set(
    items.flatMap(({ str, fontName }) => (str?.trim() && fontName && !fonts.has(fontName) ? [fontName] : [])),
  );
  if (unknown.size === 0) return;
  await page.getOperatorList();
  for (const name of unknown) {
    const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontFacts) : {};
    fonts.set(name, font.bold === true || font.black === true || boldName.test(font.name ?? ""));
  }
}

type FontFacts = { readonly name?: string; readonly bold?: boolean; readonly black?: boolean };

type Placed = { readonly turns: number; readonly at: Pick<Run, "left" | "right" | "baseline" | "size"> };

/** Where an item stands on the upright page; null when nobody can see it there. */
function place(item: PdfItem, viewport: PdfViewport): Placed | null {
  const [a, b, c, d, x, y] = multiply(viewport.transform, item.transform ?? []);
  const size = Math.hypot(c, d);
  const outside = x < -size || x > viewport.width + size || y < -size || y > viewport.height + size;
  if (size < MIN_SIZE || outside) return null;
  const turns = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const [left, baseline] = upright(x, y, turns, viewport);
  return { turns, at: { left, right: left + (item.width ?? 0), baseline, size } };
}

type Matrix = [number, number, number, number, number, number];

/** The product of two affine transformations in PDF's order of six numbers. */
function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = n;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** Turns a point so that text written in the given number of quarter turns runs from left to right. */
function upright(x: number, y: number, turns: number, { width, height }: PdfViewport): [number, number] {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}
