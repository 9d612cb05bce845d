import type { RecognisedWord } from "../recognition.ts";

/** Below this confidence a mark at the start of a line is a drawn bullet: of 60 in a scan, all had 0 to 0.67. */
const DRAWN_BULLET = 0.8;
/** What recognition makes of discs, circles, squares and arrows, which its alphabet lacks. */
const misread = /^(?:[»«+*>=o°¢e©®¤~·.,•‣◦▪■□●○-]|\+»|[»>][»>])$/u;

/**
 * The words of a line with "•" for a bullet that recognition took for another sign. Doubtful signs only: a
 * "©" that is sure stays, as does a dash, which marks an item as well.
 */
export function readBullet(words: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || first.confidence >= DRAWN_BULLET) return words;
  return misread.test(first.text) ? [{ ...first, text: "•" }, ...rest] : words;
}
