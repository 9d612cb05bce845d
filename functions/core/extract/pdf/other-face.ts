import { isHeadingLike } from "../heading-like.ts";
import { reachesEdge } from "./line-ends.ts";
import type { PdfLine } from "./page-lines.ts";
import { HEADING_SIZE, type Typography } from "./typography.ts";

/** Sizes that differ by more than this share are two where the typeface or colour differs too. */
const OTHER_SIZE = 0.04;

/** Whether a line is of another heading than the one above: both its size and its typeface or colour differ. */
export const isOtherHeading = (line: PdfLine, last: PdfLine): boolean =>
  line.face !== null &&
  last.face !== null &&
  line.face !== last.face &&
  Math.abs(line.size - last.size) > OTHER_SIZE * line.size;

/** Whether a heading in a typeface or colour of its own ends, or begins, between a line of the body's and another. */
export function isOfOtherFace(
  line: PdfLine,
  lines: readonly [PdfLine, ...PdfLine[]],
  { bodyFace, bodySize }: Typography,
): boolean {
  const last = lines.at(-1) ?? lines[0];
  if (bodyFace === null || line.size >= HEADING_SIZE * bodySize) return false;
  const isBody = ({ face }: PdfLine): boolean => face === null || face === bodyFace;
  const isTitle = (one: PdfLine): boolean => !isBody(one) && isHeadingLike(one.text);
  if (isBody(line)) return isTitle(last) && lines.every(({ face }) => face === last.face);
  return isBody(last) && isTitle(line) && !reachesEdge(line);
}
