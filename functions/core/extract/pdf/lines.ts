import { isBareMarker } from "../list-marker.ts";
import type { Run } from "./runs.ts";
import type { Tag } from "./tags.ts";

/** Runs side by side on one baseline, without a wide gap. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  readonly tag: Tag | null;
};

/** Baselines that differ by less, in parts of the larger size, are of one line: raised and lowered signs differ. */
const SAME_LINE = 0.4;
/** A gap of this many times the size parts columns or cells; spaces in justified lines are mostly smaller. */
const WIDE_GAP = 1;
/** A gap of this many times the size is a space that was not written. */
const SPACE_GAP = 0.15;
/** A gap between a bullet or number and its words is at most this many times the size. */
const MARKER_GAP = 6;

/** Joins runs to segments, top to bottom and left to right. */
export function joinRuns(runs: readonly Run[]): Segment[] {
  const rows: Run[][] = [];
  for (const run of runs.filter((one) => one.text.trim() !== "").sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && onOneLine(first, run)) row.push(run);
    else rows.push([run]);
  }
  const segments = rows.flatMap((row) => splitRow(row.sort((a, b) => a.left - b.left)));
  return segments.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

type Standing = { readonly baseline: number; readonly size: number };
const onOneLine = (a: Standing, b: Standing): boolean =>
  Math.abs(a.baseline - b.baseline) <= SAME_LINE * Math.max(a.size, b.size);

function splitRow(row: readonly Run[]): Segment[] {
  const parts: Run[][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && run.left - last.right <= gapAfter(part, last, run)) part.push(run);
    else parts.push([run]);
  }
  return parts.map(toSegment);
}

function gapAfter(part: readonly Run[], last: Run, run: Run): number {
  const bare =
    part.length <= 2 &&
    isBareMarker(
      part
        .map((one) => one.text)
        .join("")
        .trim(),
    );
  return (bare ? MARKER_GAP : WIDE_GAP) * Math.max(last.size, run.size);
}

function toSegment(runs: readonly Run[]): Segment {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const apart = run.left - end > SPACE_GAP * run.size && text !== "" && !text.endsWith(" ");
    text += apart && !run.text.startsWith(" ") ? ` ${run.text}` : run.text;
    end = run.right;
  }
  const main = runs.reduce((a, b) => (b.text.trim().length > a.text.trim().length ? b : a));
  return {
    text: text.trim(),
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    baseline: main.baseline,
    size: Math.round(main.size * 10) / 10,
    bold: runs.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)),
    tag: main.tag,
  };
}

/** Joins the segments of a region that stand on one baseline: there are no columns between them. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    if (last && onOneLine(last, segment)) rows[rows.length - 1] = joinTwo(last, segment);
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
  };
}
