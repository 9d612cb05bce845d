import type { Run } from "./runs.ts";

/** Type up to this share of its neighbour's size, this share of it higher, is raised. */
const RAISED_SIZE = 0.85;
const RAISED = 0.15;
/** Raised signs stand up to this share of the larger size above the line. */
const RAISED_AT_MOST = 0.6;
/** Marks of notes are set in at least this share of their line's size. */
const SMALLEST_MARK = 0.4;
/** Runs further on, from the top, among which a mark's line is looked for. */
export const MAX_LOOK = 200;
/** Between a word and its mark there is at most this share of the size. */
const MARK_GAP = 0.35;

/** Numbers and signs that stand raised beside larger type, each with the run whose line it belongs to. */
export function lineOfMarks(runs: readonly Run[]): Map<Run, Run> {
  const lines = new Map<Run, Run>();
  runs.forEach((run, i) => {
    if (!isMarks(run.text)) return;
    for (let j = i + 1; j < Math.min(runs.length, i + MAX_LOOK); j++) {
      const other = runs[j];
      if (!other || other.baseline - run.baseline > (RAISED_AT_MOST / SMALLEST_MARK) * run.size) return;
      if (isRaised(run, other) && touches(run, other)) {
        lines.set(run, other);
        return;
      }
    }
  });
  return lines;
}

/** Numbers, in brackets or not, signs or single letters, as marks of notes are. */
export const isMarks = (text: string): boolean =>
  text.length <= 8 && /^(?:[\d,\s]*\d[\d,\s]*|\s?[*†‡§¶]{1,3}\s?|[([]\d{1,3}[)\]]\s?|[a-g]\s?)$/.test(text);

/** Whether a run is set smaller than another and stands above its line, within its height. */
function isRaised(run: Run, { size, baseline }: Run): boolean {
  const up = baseline - run.baseline;
  return run.size <= RAISED_SIZE * size && up >= RAISED * size && up <= RAISED_AT_MOST * size;
}

/** Whether two runs stand side by side without a gap, as a word and its mark do. */
export const touches = (a: Run, b: Run): boolean =>
  Math.min(Math.abs(a.left - b.right), Math.abs(b.left - a.right)) <= MARK_GAP * Math.max(a.size, b.size);

/** Whether a run is numbers or a sign that stand raised beside a line's words, and no numerator of a fraction. */
export const isMark = (run: Run, main: Run, next: Run | undefined): boolean =>
  run !== main && isMarks(run.text) && isRaised(run, main) && !/^\s*[/⁄]/.test(next?.text ?? "");
