import type { Run } from "./runs.ts";

/** A large initial is at least this many times the size of the lines beside it: over two lines it is 2.2 times. */
const MIN_SIZE = 1.8;
/** Height of capitals and tall letters, in parts of the size, in most typefaces. */
const CAP_HEIGHT = 0.72;
/** The initial's head stands level with that of its first line, but for this many times the line's size. */
const LEVEL = 0.4;
/** The lines beside it begin this many times their size left of its edge, or right of it. */
const OVERLAP = 0.3;
const GAP = 1;
/** Large letters looked at on a page; titles set letter by letter have a dozen. */
const MAX_INITIALS = 40;
/** Initials that are words as well. */
const words = new Set(["A", "I"]);

/**
 * Sets large initials, which stand beside several lines, before the first of those lines. All lines beside an initial
 * begin where it does: it is what moves them to the right.
 *
 * @param runs from the top down
 */
export function withInitials(runs: readonly Run[]): readonly Run[] {
  const initials = runs.filter(({ text }) => /^[“‘"']?\p{Lu}$/u.test(text.trim())).slice(0, MAX_INITIALS);
  if (initials.length === 0) return runs;
  const changed = new Map<Run, Run | null>();
  for (const initial of initials) {
    const beside = runs.filter((run) => standsBeside(run, initial));
    const [first, second] = beside;
    if (!first || !second || second.baseline - first.baseline < first.size) continue;
    if (Math.abs(headOf(first) - headOf(initial)) > LEVEL * first.size) continue;
    for (const run of beside) changed.set(run, { ...run, left: initial.left });
    const text = initial.text.trim() + (isWord(initial, first, runs) ? " " : "") + first.text.trimStart();
    changed.set(first, { ...first, left: initial.left, text });
    changed.set(initial, null);
  }
  if (changed.size === 0) return runs;
  return runs.flatMap((run) => {
    const instead = changed.get(run);
    return instead === null ? [] : [instead ?? run];
  });
}

const headOf = ({ baseline, size }: Run): number => baseline - CAP_HEIGHT * size;

function standsBeside(run: Run, { right, baseline, size }: Run): boolean {
  return (
    MIN_SIZE * run.size <= size &&
    run.baseline > baseline - size &&
    run.baseline <= baseline + OVERLAP * run.size &&
    run.left >= right - OVERLAP * run.size &&
    run.left <= right + GAP * run.size
  );
}

/** Whether an initial is a word of its own: a space follows it, or the page has no such word with it. */
function isWord(initial: Run, { text }: Run, runs: readonly Run[]): boolean {
  const letter = initial.text.trim();
  if (!words.has(letter)) return false;
  const rest = /^\p{L}+/u.exec(text)?.[0];
  if (rest === undefined) return true;
  const whole = new RegExp(`(?<!\\p{L})${letter}${rest}(?!\\p{L})`, "iu");
  return !runs.some((run) => whole.test(run.text));
}
