import type { Letters } from "./letters.ts";

/** A letter drawn again right away stands closer to the first than this share of its width: twins stand beside it. */
const SAME_PLACE = 0.5;

/**
 * Finds a letter among those of a run that it is drawn over again, as programs do that make type look bold or throw
 * a shadow by drawing every letter, word or line twice.
 *
 * @param again the letter that was found last, which the next one follows; -1 for none
 * @param slack points that the two may be apart
 * @returns the letter; -1 if it is the run's last one, after which the run goes on; null for none
 */
export function drawnAgain(
  letters: Letters,
  again: number,
  text: string,
  at: number,
  slack: number,
): number | null {
  const { count, texts, starts, ends } = letters;
  const last = count - 1;
  const width = (ends[last] ?? 0) - (starts[last] ?? 0);
  const isTwin = Math.abs(at - (starts[last] ?? 0)) <= Math.min(slack, SAME_PLACE * Math.abs(width));
  if (texts[last] === text && isTwin) return -1;
  const from = again >= 0 ? again + 1 : firstFrom(letters, at - slack);
  for (let i = from; i < last && (starts[i] ?? 0) <= at + slack; i++) {
    if (texts[i] === text && Math.abs((starts[i] ?? 0) - at) <= slack) return i;
  }
  return null;
}

/** The first letter that begins at a place or after it. They follow each other, but for a little kerning. */
function firstFrom({ count, starts }: Letters, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
