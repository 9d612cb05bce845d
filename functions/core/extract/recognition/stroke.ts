import type { Picture, RecognisedLine } from "../recognition.ts";

/** Rows of pixels in which a line's strokes are measured: enough for a mean, few enough to cost nothing. */
const ROWS = 12;

/** Longer runs, in parts of the line's height, are bars of letters, rules and blots: they tell no weight. */
const LONGEST = 0.3;

/**
 * How thick a line's letters are drawn, in pixels: the mean length of the dark runs of pixels in rows across
 * them. 0 where nothing is dark. Recognition does not tell bold from regular type.
 */
export function strokeOf({ grey, width, height }: Picture, { words, height: size }: RecognisedLine): number {
  const lengths: number[] = [];
  for (const word of words) {
    const box = {
      left: clamp(word.left, width),
      right: clamp(word.right, width),
      top: clamp(word.top, height),
      bottom: clamp(word.bottom, height),
    };
    const dark = darknessIn(grey, width, box);
    for (let row = 0; row < ROWS; row++) {
      const y = Math.floor(box.top + ((row + 0.5) * (box.bottom - box.top)) / ROWS);
      lengths.push(...darkRuns(grey, y * width + box.left, y * width + box.right, dark));
    }
  }
  const strokes = lengths.filter((length) => length <= LONGEST * size);
  if (strokes.length === 0) return 0;
  return strokes.reduce((sum, length) => sum + length, 0) / strokes.length;
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const clamp = (value: number, size: number): number => Math.min(size, Math.max(0, Math.round(value)));

/** Half-way between the box's darkest and lightest pixel. */
function darknessIn(grey: Uint8Array, width: number, { left, right, top, bottom }: Box): number {
  let [least, most] = [255, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = grey[y * width + x] ?? 255;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return (least + most) / 2;
}

/** Lengths of the dark runs from one pixel to another. */
function darkRuns(grey: Uint8Array, from: number, to: number, dark: number): number[] {
  const lengths: number[] = [];
  let length = 0;
  for (let at = from; at < to; at++) {
    if ((grey[at] ?? 255) < dark) length++;
    else if (length > 0) {
      lengths.push(length);
      length = 0;
    }
  }
  return lengths;
}
