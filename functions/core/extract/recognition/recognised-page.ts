import type { Picture, RecognisedLine } from "../recognition.ts";
import { type CleanLine, cleanLines, confidenceOf } from "./clean-lines.ts";
import { strokeOf } from "./stroke.ts";

/** A piece of a line in points from the page's top left corner. */
export type RecognisedRun = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** How thick its letters are drawn. */
  readonly stroke: number;
};

export type RecognisedPage = {
  readonly runs: readonly RecognisedRun[];
  /** Mean over letters, 0 to 1; 0 for a page without words. */
  readonly confidence: number;
};

const POINTS = 72;
/** A gap of this many heights parts a line: between words it is a third, in justified lines up to one. */
const PARTED = 2;

/** Places what was recognised in a picture on its page. */
export function recognisedPage(picture: Picture, recognised: readonly RecognisedLine[]): RecognisedPage {
  const lines = cleanLines(recognised);
  const slope = slopeOf(lines);
  return {
    runs: lines.flatMap((line) => runsOf(line, slope, picture)),
    confidence: confidenceOf(lines),
  };
}

/** How far the page is turned: the median rise of its longer lines, in pixels a pixel. */
function slopeOf(lines: readonly CleanLine[]): number {
  const slopes = lines
    .filter(({ words }) => words.length > 2)
    .map(({ baseline, words }) => (baseline.right - baseline.left) / Math.max(1, widthOf(words)))
    .sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
}

/** All pieces of a line stand on one baseline, where it crosses the page's left edge when turned back. */
function runsOf(line: CleanLine, slope: number, picture: Picture): RecognisedRun[] {
  const points = (pixels: number): number => Math.round((pixels / picture.dpi) * POINTS * 100) / 100;
  const centre = (leftOf(line.words) + rightOf(line.words)) / 2;
  const level = (line.baseline.left + line.baseline.right) / 2 - slope * centre;
  // Turned about the page's top left corner, by angles so small that sine and tangent are one.
  const straight = (pixels: number): number => points(pixels + slope * level);
  return partLine(line).map((words) => ({
    text: words.map((word) => word.text).join(" "),
    left: straight(leftOf(words)),
    right: straight(rightOf(words)),
    baseline: points(level),
    size: points(line.height),
    stroke: points(strokeOf(picture, { ...line, words })),
  }));
}

/** Recognition may join what stands side by side in two columns. A bullet belongs to its words, however far. */
function partLine({ words, height }: CleanLine): CleanLine["words"][] {
  const parts: CleanLine["words"][number][][] = [];
  for (const word of words) {
    const last = parts.at(-1)?.at(-1);
    if (last && (word.left - last.right <= PARTED * height || last.text === "•")) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}

const leftOf = (words: CleanLine["words"]): number => Math.min(...words.map((word) => word.left));
const rightOf = (words: CleanLine["words"]): number => Math.max(...words.map((word) => word.right));
const widthOf = (words: CleanLine["words"]): number => rightOf(words) - leftOf(words);
