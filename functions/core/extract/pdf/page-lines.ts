import { boxAround, boxesOf } from "./boxes.ts";
import { withDrawnBullets } from "./drawn-bullets.ts";
import { findFurniture } from "./furniture.ts";
import { joinRuns } from "./lines.ts";
import { regionsOf } from "./page-regions.ts";
import { joinByCells } from "./ruled-tables.ts";
import type { PageRuns, Run } from "./runs.ts";
import type { Segment } from "./segment.ts";

/** A line of text where it stands. */
export type PdfLine = Segment & {
  readonly page: number;
  /** Lines of one region, a column or a page's whole width, share it; counted through the document. */
  readonly region: number;
  /** The region's edges, in points from the left. */
  readonly regionLeft: number;
  readonly regionRight: number;
  /** Whether the region is a card of a grid. */
  readonly isCard: boolean;
};

type Region = {
  readonly page: number;
  readonly lines: readonly Segment[];
  /** The same for all parts of one region. */
  readonly whole: object;
  readonly left: number;
  readonly isCard: boolean;
};

/** A region whose lines are all indented starts up to this many points left of them. */
const MAX_INDENT = 60;
/** Share of the regions that must start at a place for it to be a margin that others may share. */
const MARGIN_SHARE = 0.1;

/** The lines of all pages in reading order, and the running heads and footers that were taken out first. */
export function linesOf(pages: readonly PageRuns[]): {
  readonly lines: readonly PdfLine[];
  readonly furniture: readonly { readonly page: number; readonly text: string }[];
} {
  const parts = pages.flatMap((page) =>
    page.directions.map((runs, i) => {
      const shapes = i === 0 ? page.shapes : [];
      const boxes = boxesOf(shapes, runs);
      const join = (some: readonly Run[]): Segment[] =>
        [...Map.groupBy(some, (run) => boxAround(boxes, run)).values()].flatMap((inBox) =>
          withDrawnBullets(joinRuns(inBox), page.shapes),
        );
      const joined = joinByCells(runs, shapes, join);
      return { page: page.number, height: page.heights[i] ?? page.height, boxes, ...joined };
    }),
  );
  const furniture = findFurniture(parts, pages.length);
  const regions = parts.flatMap(({ page, segments, grids, boxes }) =>
    regionsOf(
      segments.filter((segment) => !furniture.has(segment)),
      grids,
      boxes,
    ).map(
      ({ lines, whole, isCard = false }): Region => ({
        page,
        lines,
        whole: whole ?? lines,
        left: Math.min(...lines.map((line) => line.left)),
        isCard,
      }),
    ),
  );
  const margins = commonMargins(regions);
  const numbers = new Map([...new Set(regions.map(({ whole }) => whole))].map((whole, i) => [whole, i]));
  const lines = regions.flatMap((region) => {
    const left = margins.find((margin) => margin <= region.left && region.left - margin <= MAX_INDENT);
    return placeLines(region, numbers.get(region.whole) ?? 0, left ?? region.left);
  });
  const leftOut = parts.flatMap(({ page, segments }) =>
    segments.filter((segment) => furniture.has(segment)).map(({ text }) => ({ page, text })),
  );
  return { lines, furniture: leftOut };
}

/** Words of the text that the file says are not: what they look like decides. */
const withoutArtifact = (segment: Segment): Segment =>
  segment.tag?.kind === "artifact" ? { ...segment, tag: null } : segment;

/** Places, from the left, at which many regions start: the margins of the pages' columns. */
function commonMargins(regions: readonly Region[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of regions) counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1 && count >= MARGIN_SHARE * regions.length);
  return common.map(([left]) => left).sort((a, b) => a - b);
}

function placeLines({ page, lines, isCard }: Region, region: number, regionLeft: number): PdfLine[] {
  const regionRight = Math.max(...lines.map((line) => line.right));
  return lines.map((line) => ({ ...withoutArtifact(line), page, region, regionLeft, regionRight, isCard }));
}
