import { withInitials } from "./drop-caps.ts";
import { isMarks, lineOfMarks, MAX_LOOK, touches } from "./raised-runs.ts";
import type { Run } from "./runs.ts";
import type { Segment } from "./segment.ts";
import { segmentRuns } from "./segment-runs.ts";

/** Baselines that differ by less, in parts of the size, are of one line: raised and lowered signs differ. */
const SAME_LINE = 0.4;

/** Joins runs to segments, top to bottom and left to right. */
export function joinRuns(runs: readonly Run[]): Segment[] {
  const written = runs.filter((one) => one.text.trim() !== "").sort((a, b) => a.baseline - b.baseline);
  const sorted = withInitials(written);
  const lines = lineOfMarks(sorted);
  const baseline = (run: Run): number => (lines.get(run) ?? run).baseline;
  const rows: Row[] = [];
  for (const run of lines.size > 0 ? sorted.toSorted((a, b) => baseline(a) - baseline(b)) : sorted) {
    const row = rows.at(-1);
    if (!row || !isOfRow(row, run, baseline)) rows.push({ runs: [run], main: run });
    else {
      row.runs.push(run);
      if (run.size > row.main.size) row.main = run;
    }
  }
  const segments = rows.flatMap(({ runs }) => segmentRuns(runs.sort((a, b) => a.left - b.left)));
  return segments.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/** Runs on one line, and the one in the largest type. */
type Row = { readonly runs: Run[]; main: Run };

/**
 * Whether a run stands on the line of others: level with them by the smaller type, since large type beside a column
 * reaches over several of its lines; or by the larger one if it is raised or lowered, as the marks of notes are and
 * letters that touch the others.
 */
function isOfRow({ runs, main }: Row, run: Run, baseline: (run: Run) => number): boolean {
  const [first = main] = runs;
  const isLevel = (other: Run, size: number): boolean => isNear(baseline(other), baseline(run), size);
  const smaller = ({ size }: Run): number => Math.min(size, run.size);
  const larger = ({ size }: Run): number => Math.max(size, run.size);
  if (isLevel(first, smaller(first)) || isLevel(main, smaller(main))) return true;
  if (isMarks(run.text) || isMarks(first.text)) return isLevel(first, larger(first));
  return runs.slice(-MAX_LOOK).some((other) => isLevel(other, larger(other)) && touches(run, other));
}

const isNear = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= SAME_LINE * size;

/** Whether two pieces of text stand on one line. */
export const onOneLine = (a: Segment, b: Segment): boolean =>
  isNear(a.baseline, b.baseline, Math.min(a.size, b.size));

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
    face: a.face === b.face ? a.face : null,
    tag: main.tag,
    wordsLeft: first.wordsLeft,
    ...(first.bullet === undefined ? {} : { bullet: first.bullet }),
  };
}
