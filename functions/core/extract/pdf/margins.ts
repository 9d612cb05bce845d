import { onOneLine } from "./lines.ts";
import type { Segment } from "./segment.ts";

/** Running heads stand in the top part of a page and footers in the bottom part, of this height. */
const MARGIN = 0.13;
/** Running heads are this many times the type's size, at least, from the body. */
const WIDE_GAP = 1.6;

/** A page's pieces of lines, of one direction of writing, top to bottom. */
export type PagePart = {
  readonly page: number;
  readonly height: number;
  readonly segments: readonly Segment[];
};

/** A piece of a line in a page's margin. */
export type Margin = {
  readonly page: number;
  readonly segment: Segment;
  /** How far down the page it stands, 0 to 1. */
  readonly down: number;
  /** From its baseline to the next further in, as a multiple of its size. */
  readonly gap: number;
  /** Whether a wide gap parts it, or what stands between it and the body, from the body. */
  readonly isApart: boolean;
};

/** What stands in a page's top and bottom margin. */
export function marginsOf({ page, height, segments }: PagePart): Margin[] {
  const top = segments.filter(({ baseline }) => baseline <= MARGIN * height);
  const bottom = segments.filter(({ baseline }) => baseline >= (1 - MARGIN) * height).reverse();
  const inner = segments.slice(top.length, Math.max(top.length, segments.length - bottom.length));
  return [inwards(top, inner[0]), inwards(bottom, inner.at(-1))].flatMap((margins) =>
    margins.map((margin) => ({ ...margin, page, down: margin.segment.baseline / height })),
  );
}

/**
 * A margin's lines from the edge inwards. Lines at the body's own distance are its first or last ones, even
 * where the same words open every page. Bare numbers always stand apart.
 */
function inwards(
  lines: readonly Segment[],
  body: Segment | undefined,
): Pick<Margin, "segment" | "gap" | "isApart">[] {
  const all = body ? [...lines, body] : lines;
  const isWide = (line: Segment, i: number): boolean => {
    const next = all[i + 1];
    return !next || Math.abs(next.baseline - line.baseline) >= WIDE_GAP * Math.max(line.size, next.size);
  };
  const end = lines.findLastIndex(isWide) + 1;
  const margins: Pick<Margin, "segment" | "gap" | "isApart">[] = [];
  let inner = body;
  for (const [i, segment] of [...lines.entries()].reverse()) {
    const next = all[i + 1];
    if (next && !onOneLine(next, segment)) inner = next;
    const gap = inner ? Math.abs(inner.baseline - segment.baseline) / segment.size : Number.POSITIVE_INFINITY;
    margins.push({ segment, gap, isApart: i < end || withoutNumbers(segment.text) === "#" });
  }
  return margins.reverse();
}

/** Page numbers, Arabic or Roman, differ from page to page. */
export const withoutNumbers = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/^[\s|–-]*[ivxl]{1,6}[\s|–-]*$/, "#")
    .replace(/\s+/g, " ");
