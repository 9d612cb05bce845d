import { countOf, isBareMarker } from "../list-marker.ts";
import { raise } from "./raised.ts";
import { isMark } from "./raised-runs.ts";
import type { Run } from "./runs.ts";
import type { Segment } from "./segment.ts";

/** A gap of this many times the size parts columns or cells; spaces in justified lines are mostly smaller. */
const WIDE_GAP = 1;
/** Cells of a table may stand this close; in justified lines spaces are as wide. */
const CELL_GAP = 0.35;
/** A gap of this many times the size is a space that was not written. */
const SPACE_GAP = 0.15;
/** A gap between a bullet or number and its words is at most this many times the size. */
const MARKER_GAP = 6;

/** Makes segments of the runs on one baseline, from left to right: wide gaps part them. */
export function segmentRuns(row: readonly Run[]): Segment[] {
  return split(row, WIDE_GAP).map((part) => {
    const parts = split(part, CELL_GAP);
    const segment = toSegment(part);
    return parts.length > 1 ? { ...segment, parts: parts.map(toSegment) } : segment;
  });
}

/** Parts runs side by side where a gap is this many times the size, or another cell begins. */
function split(row: readonly Run[], gap: number): Run[][] {
  const parts: Run[][] = [];
  const label = labelOf(row);
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const widest = part && (last === label ? MARKER_GAP : gapAfter(part, gap));
    const near = widest && last && run.left - last.right <= widest * Math.min(last.size, run.size);
    if (near && cellOf(last) === cellOf(run)) part.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** Between a bullet or number and its words there may be a wider gap. */
function gapAfter(part: readonly Run[], gap: number): number {
  if (part.length > 2) return gap;
  return isBareMarker(
    part
      .map((run) => run.text)
      .join("")
      .trim(),
  )
    ? MARKER_GAP
    : gap;
}

/** The label that counts an item, "Pledge 3:", before its words: what stands beside several cells is a cell itself. */
function labelOf([label, ...words]: readonly Run[]): Run | null {
  if (!label || words.length === 0 || countOf(label.text.trim()) === null) return null;
  const isSentence = /\p{L}\s.*\p{L}/u.test(words.map(({ text }) => text).join(""));
  return isSentence && split(words, WIDE_GAP).length === 1 ? label : null;
}

const cellOf = ({ tag }: Run): string | null => (tag?.cell ? tag.key : null);

function toSegment(runs: readonly Run[]): Segment {
  const main = runs.reduce((a, b) => (b.text.trim().length > a.text.trim().length ? b : a));
  let text = "";
  let last: Run | null = null;
  let wordsLeft: number | null = null;
  for (const [i, run] of runs.entries()) {
    if (wordsLeft === null && last !== null && isMarker(text.trim(), last, run)) wordsLeft = run.left;
    const apart = last !== null && isApart(last, run) && !text.endsWith(" ");
    const words = isMark(run, main, runs[i + 1]) ? raise(run.text) : run.text;
    text += apart && !words.startsWith(" ") ? ` ${words}` : words;
    last = run;
  }
  const left = Math.min(...runs.map((run) => run.left));
  return {
    text: text.trim(),
    left,
    right: Math.max(...runs.map((run) => run.right)),
    baseline: main.baseline,
    size: Math.round(main.size * 10) / 10,
    bold: runs.every((run) => run.bold || !hasLetters(run)),
    face: runs.every((run) => run.face === main.face || !hasLetters(run)) ? main.face : null,
    tag: main.tag,
    wordsLeft: wordsLeft ?? left,
  };
}

/** Whether what stands before a run marks an item: a bullet or number, or a label that is set apart. */
const isMarker = (text: string, last: Run, run: Run): boolean =>
  isBareMarker(text) || (countOf(text) !== null && run.left - last.right > CELL_GAP * run.size);

const hasLetters = ({ text }: Run): boolean => /[\p{L}\p{N}]/u.test(text);

/** Whether a space stands between two runs that was not written: letters set apart have wider gaps themselves. */
const isApart = (last: Run, run: Run): boolean =>
  run.left - last.right > SPACE_GAP * run.size + Math.max(last.spacing, run.spacing);
