import { isBareMarker } from "../list-marker.ts";
import { raise } from "./raised.ts";
import { isMark, lineOfMarks } from "./raised-runs.ts";
import type { Run } from "./runs.ts";
import type { Tag } from "./tags.ts";

/** Runs side by side on one baseline, without a wide gap; or a table, which stands as one piece. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  readonly tag: Tag | null;
  /** Where the words begin, after a bullet or number drawn apart from them. */
  readonly wordsLeft: number;
  /** The look of the bullet drawn before it, as a shape. */
  readonly bullet?: string;
  /** Its pieces, left to right, where narrower gaps part it that may be those between cells. */
  readonly parts?: readonly Segment[];
  readonly table?: Table;
};

/** The lines of the cells of a table's rows, and the baseline of the last of them. */
export type Table = {
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly bottom: number;
};

/** Baselines that differ by less, in parts of the larger size, are of one line: raised and lowered signs differ. */
const SAME_LINE = 0.4;
/** A gap of this many times the size parts columns or cells; spaces in justified lines are mostly smaller. */
const WIDE_GAP = 1;
/** Cells of a table may stand this close; in justified lines spaces are as wide. */
const CELL_GAP = 0.35;
/** A gap of this many times the size is a space that was not written. */
const SPACE_GAP = 0.15;
/** A gap between a bullet or number and its words is at most this many times the size. */
const MARKER_GAP = 6;
/** Joins runs to segments, top to bottom and left to right. */
export function joinRuns(runs: readonly Run[]): Segment[] {
  const rows: Run[][] = [];
  const written = runs.filter((one) => one.text.trim() !== "").sort((a, b) => a.baseline - b.baseline);
  const lines = lineOfMarks(written);
  const baseline = (run: Run): number => (lines.get(run) ?? run).baseline;
  for (const run of lines.size > 0 ? written.sort((a, b) => baseline(a) - baseline(b)) : written) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && isNear(baseline(first), baseline(run), Math.max(first.size, run.size))) row.push(run);
    else rows.push([run]);
  }
  const segments = rows.flatMap((row) => splitRow(row.sort((a, b) => a.left - b.left)));
  return segments.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

const isNear = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= SAME_LINE * size;

/** Whether two pieces of text stand on one line. */
export const onOneLine = (a: Segment, b: Segment): boolean =>
  isNear(a.baseline, b.baseline, Math.max(a.size, b.size));

function splitRow(row: readonly Run[]): Segment[] {
  return split(row, WIDE_GAP).map((part) => {
    const parts = split(part, CELL_GAP);
    const segment = toSegment(part);
    return parts.length > 1 ? { ...segment, parts: parts.map(toSegment) } : segment;
  });
}

/** Parts runs side by side where a gap is this many times the size, or another cell begins. */
function split(row: readonly Run[], gap: number): Run[][] {
  const parts: Run[][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const near = part && last && run.left - last.right <= gapAfter(part, gap) * Math.min(last.size, run.size);
    if (near && cellOf(last) === cellOf(run)) part.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** Between a bullet or number and its words there may be a wider gap. */
function gapAfter(part: readonly Run[], gap: number): number {
  const text = part.map((run) => run.text).join("");
  return part.length <= 2 && isBareMarker(text.trim()) ? MARKER_GAP : gap;
}

const cellOf = ({ tag }: Run): string | null => (tag?.cell ? tag.key : null);

function toSegment(runs: readonly Run[]): Segment {
  const main = runs.reduce((a, b) => (b.text.trim().length > a.text.trim().length ? b : a));
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  let wordsLeft: number | null = null;
  runs.forEach((run, i) => {
    if (wordsLeft === null && text !== "" && isBareMarker(text.trim())) wordsLeft = run.left;
    const apart = run.left - end > SPACE_GAP * run.size && text !== "" && !text.endsWith(" ");
    const words = isMark(run, main, runs[i + 1]) ? raise(run.text) : run.text;
    text += apart && !words.startsWith(" ") ? ` ${words}` : words;
    end = run.right;
  });
  const left = Math.min(...runs.map((run) => run.left));
  return {
    text: text.trim(),
    left,
    right: Math.max(...runs.map((run) => run.right)),
    baseline: main.baseline,
    size: Math.round(main.size * 10) / 10,
    bold: runs.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)),
    tag: main.tag,
    wordsLeft: wordsLeft ?? left,
  };
}

/** Joins the segments of a region that stand on one baseline: there are no columns between them. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    const tables = last?.table ?? segment.table;
    if (last && !tables && onOneLine(last, segment)) rows[rows.length - 1] = joinTwo(last, segment);
    else rows.push(segment);
  }
  return rows;
}

function joinTwo(a: Segment, b: Segment): Segment {
  const [first, second] = a.left <= b.left ? [a, b] : [b, a];
  const main = b.text.length > a.text.length ? b : a;
  return {
    text: `${first.text} ${second.text}`,
    left: first.left,
    right: Math.max(a.right, b.right),
    baseline: main.baseline,
    size: main.size,
    bold: a.bold && b.bold,
    tag: main.tag,
    wordsLeft: first.wordsLeft,
    ...(first.bullet === undefined ? {} : { bullet: first.bullet }),
  };
}
