import type { DrawnRun } from "./drawn-run.ts";

/** A text drawn again stands at most this many times the size from where it was drawn first: shadows are closer. */
const AGAIN = 0.2;
/** … in type that differs from the first by at most this share. */
const SAME_SIZE = 0.1;
/** Runs of the same text looked through for one: a page repeats a figure or a dash a few hundred times. */
const MAX_LOOK = 50;

/**
 * Leaves out runs that repeat one drawn before at nearly the same place, as shadows, outlines and printed layers do.
 * Of two, the one that the file's tags know is kept.
 */
export function drawnOnce(runs: readonly DrawnRun[]): DrawnRun[] {
  const kept: DrawnRun[] = [];
  const places = new Map<string, number[]>();
  for (const run of runs) {
    const text = run.text.trim();
    const same = places.get(text) ?? [];
    const first = same.findLast((i, at) => at >= same.length - MAX_LOOK && repeats(run, kept[i]));
    if (first === undefined) {
      places.set(text, same);
      same.push(kept.push(run) - 1);
    } else if (typeof run.content === "number" && typeof kept[first]?.content !== "number") kept[first] = run;
  }
  return kept;
}

function repeats(run: DrawnRun, first: DrawnRun | undefined): boolean {
  if (!first || Math.abs(run.size - first.size) > SAME_SIZE * first.size) return false;
  const slack = AGAIN * run.size;
  return (
    Math.abs(run.x - first.x) <= slack &&
    Math.abs(run.y - first.y) <= slack &&
    run.dx * first.dx + run.dy * first.dy > 0.99
  );
}
