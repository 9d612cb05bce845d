import type { Box } from "../../model.ts";
import { countLetters } from "../letters.ts";
import type { Piece } from "../reading.ts";
import type { LineGroup } from "./group-lines.ts";
import type { PdfLine } from "./page-lines.ts";

/** How far letters reach above and below their baseline, in parts of the size, in most typefaces. */
const ASCENT = 0.8;
const DESCENT = 0.2;

/** Where a group of lines stands: the page it begins on, a box for each region, and its letters on each page. */
export function placeBlock({ lines, marker }: LineGroup): Pick<Piece, "page" | "boxes" | "lettersByPage"> {
  const regions = new Map<number, PdfLine[]>();
  const lettersByPage = new Map<number, number>();
  for (const line of lines) {
    const words = line === lines[0] ? line.text.slice(marker?.length ?? 0) : line.text;
    lettersByPage.set(line.page, (lettersByPage.get(line.page) ?? 0) + countLetters(words));
    const region = regions.get(line.region);
    if (region) region.push(line);
    else regions.set(line.region, [line]);
  }
  return { page: lines[0].page, boxes: [...regions.values()].map(boxAround), lettersByPage };
}

function boxAround(lines: readonly PdfLine[]): Box {
  return {
    page: lines[0]?.page ?? 1,
    left: tenth(Math.min(...lines.map((line) => line.left))),
    top: tenth(Math.min(...lines.map((line) => line.baseline - ASCENT * line.size))),
    right: tenth(Math.max(...lines.map((line) => line.right))),
    bottom: tenth(
      Math.max(...lines.map((line) => (line.table?.bottom ?? line.baseline) + DESCENT * line.size)),
    ),
  };
}

/** To one decimal, so that artefacts stay short and alike. */
export const tenth = (points: number): number => Math.round(points * 10) / 10;
