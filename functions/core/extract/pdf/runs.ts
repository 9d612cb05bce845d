import { collectRuns } from "./draw/collect-runs.ts";
import { drawPage } from "./draw/draw-page.ts";
import { drawnOnce } from "./draw/drawn-once.ts";
import type { DrawnRun } from "./draw/drawn-run.ts";
import { matrixOf } from "./draw/matrix.ts";
import type { FontBook } from "./fonts/font-book.ts";
import type { PdfOperatorNumbers, PdfOperators, PdfPage, PdfViewport } from "./open-pdf.ts";
import { type Shape, shapesOf } from "./shapes.ts";
import { artifact, readTags, type Tag } from "./tags.ts";
import { isSeen } from "./unseen/is-seen.ts";

/** Text drawn in one go, upright, in points from the page's top left corner. */
export type Run = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** What its letters are set apart beyond the typeface's own widths, in points. */
  readonly spacing: number;
  readonly bold: boolean;
  /** Typeface and colour; "" where nothing tells them. */
  readonly face: string;
  /** What a tagged PDF says the text is. */
  readonly tag: Tag | null;
};

/** A page's runs, each direction of writing apart and turned upright, the commonest first. */
export type PageRuns = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly directions: readonly (readonly Run[])[];
  /** How high the page is for who reads each of them upright, in points. */
  readonly heights: readonly number[];
  /** Bullets that are drawn, and pictures. */
  readonly shapes: readonly Shape[];
  /** Text that nobody sees. */
  readonly hidden: readonly string[];
  /** Letters and digits of the text that is seen. */
  readonly letters: number;
};

/** Reads one page's text with places; characters that the file does not tell are riddles of the font book. */
export async function readRuns(
  page: PdfPage,
  number: number,
  fonts: FontBook,
  ops: PdfOperatorNumbers,
): Promise<Omit<PageRuns, "letters">> {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const operators = (await page.getOperatorList({ annotationMode: 0 })) as PdfOperators;
  const tags = byContent(readTags(await page.getStructTree(), number));
  const { painter, areas, finish } = collectRuns(fonts);
  const view = { left: 0, top: 0, right: width, bottom: height };
  drawPage(operators, ops, { matrix: matrixOf(viewport.transform), view }, painter);
  page.cleanup();
  const runs = finish();
  const sees = isSeen(view, areas, runs);
  const directions: Run[][] = [[], [], [], []];
  const faces = new Map<string, string>();
  const hidden: string[] = [];
  const seen: DrawnRun[] = [];
  for (const run of runs) {
    if (sees(run)) seen.push(run);
    else hidden.push(run.text);
  }
  for (const run of drawnOnce(seen)) {
    const turns = (Math.round(Math.atan2(run.dy, run.dx) / (Math.PI / 2)) + 4) % 4;
    const face = `${run.fontName} ${run.look.fill}`;
    // One string for all runs that look alike: 2,000 pages would hold 7 MB of them.
    if (!faces.has(face)) faces.set(face, face);
    directions[turns]?.push(toRun(run, turns, viewport, tags, faces.get(face) ?? face));
  }
  const turned = directions
    .map((runs, turns) => ({ runs, height: turns % 2 === 0 ? height : width }))
    .sort((a, b) => b.runs.length - a.runs.length);
  return { number, width, height, ...byDirection(turned), shapes: shapesOf(areas), hidden };
}

const byDirection = (turned: readonly { readonly runs: readonly Run[]; readonly height: number }[]) => ({
  directions: turned.map(({ runs }) => runs),
  heights: turned.map((one) => one.height),
});

/** Tags by the numbers of marked content on their page, which end the parser's names for it. */
function byContent(tags: ReadonlyMap<string, Tag>): ReadonlyMap<number, Tag> {
  return new Map([...tags].map(([id, tag]) => [Number(/_mc(\d+)$/.exec(id)?.[1] ?? -1), tag]));
}

function toRun(
  { text, x, y, length, size, spacing, bold, content }: DrawnRun,
  turns: number,
  viewport: PdfViewport,
  tags: ReadonlyMap<number, Tag>,
  face: string,
): Run {
  const [left, baseline] = upright(x, y, turns, viewport);
  const tag = content === "artifact" ? artifact : content === null ? null : (tags.get(content) ?? null);
  return { text, left, right: left + length, baseline, size, spacing, bold, face, tag };
}

/** Turns a point so that text written in the given number of quarter turns runs from left to right. */
function upright(x: number, y: number, turns: number, { width, height }: PdfViewport): [number, number] {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}
