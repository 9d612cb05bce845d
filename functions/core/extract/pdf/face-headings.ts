import { isHeadingLike } from "../heading-like.ts";
import type { LineGroup } from "./group-lines.ts";
import type { Typography } from "./typography.ts";

/** Lines of the longest heading that only its typeface or colour tells. */
const MAX_LINES = 2;
/** It is set in type of at least this share of the body's size. */
const MIN_SIZE = 0.95;
/** Its text begins at most so many times its size below it. */
const MAX_STEP = 2.4;
/** Above it there is at least this many times the room that is below it. */
const MORE_ABOVE = 1.1;

/**
 * Whether a text of the body's size and weight is a heading by its typeface or colour: all of it in one that is not the
 * body's, close above a text in another, further below what stands above.
 */
export function isSetApart(
  { lines, marker }: LineGroup,
  text: string,
  above: LineGroup | undefined,
  below: LineGroup | undefined,
  { bodySize, bodyFace }: Typography,
): boolean {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const next = below?.lines[0];
  if (!next || !first.face || marker !== null || lines.length > MAX_LINES || !isHeadingLike(text))
    return false;
  if (bodyFace === null || first.face === bodyFace || first.size < MIN_SIZE * bodySize) return false;
  if (lines.some(({ face }) => face !== first.face) || next.face === first.face) return false;
  const room = next.baseline - last.baseline;
  if (next.region !== first.region || next.table || room <= 0 || room > MAX_STEP * first.size) return false;
  const before = above?.lines.at(-1);
  if (before?.region !== first.region) return true;
  return first.baseline - (before.table?.bottom ?? before.baseline) >= MORE_ABOVE * room;
}
