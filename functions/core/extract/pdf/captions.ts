import type { LineGroup } from "./group-lines.ts";
import type { Shape } from "./shapes.ts";
import type { Typography } from "./typography.ts";

/** Characters of the longest caption. */
const MAX_LENGTH = 240;
const numbered =
  /^(?:figure|fig\.?|table|chart|map|photo(?:graph)?|picture|image|diagram|graph|plate|exhibit)\s+(?:[A-Z]?\d{1,3}(?:[.\-–]\d{1,3})*|[A-Z])(?:\s*[:.–—-]\s*|\s+)?(?:["“‘'(]?[\p{Lu}\p{N}£]|$)/iu;
const credit =
  /^(?:photo(?:graph)?s?|pictures?|images?|above|below|left|right|pictured|caption|photo credit)(?: by)?:\s/i;

/** Whether a text says of a picture or table beside it what it shows: "Figure 3: …", "Photo: …". */
export function isCaption(text: string): boolean {
  if (text.length > MAX_LENGTH || !(numbered.test(text) || credit.test(text))) return false;
  // "Table 2 shows that …" is a sentence about the table: after the number a caption begins anew.
  const after = text.replace(/^\S+\s+\S+\s*[:.–—-]?\s*/, "");
  return credit.test(text) || !/^\p{Ll}/u.test(after);
}

/** Pictures of a page that are looked at. */
const MAX_PICTURES = 200;
/** A caption's first baseline is at most so many times its size below a picture, or its last above one. */
export const MAX_DISTANCE = 2.6;
/** The same for one in type of the body's size, which stands closer than headings do. */
export const MAX_CLOSE_DISTANCE = 1.8;
/** From a table, whose cells have room of their own around them, it is at most so many times its size. */
const MAX_TABLE_DISTANCE = 3.6;

/** Tells which groups of lines stand right below or above a picture of their page, within its width or flush with its left edge. */
export function besidePictures(
  pages: readonly { readonly number: number; readonly shapes: readonly Shape[] }[],
): (group: LineGroup, maxDistance: number) => boolean {
  const pictures = new Map(
    pages.map(({ number, shapes }) => [
      number,
      shapes.filter(({ kind }) => kind === "picture").slice(0, MAX_PICTURES),
    ]),
  );
  return ({ lines }, maxDistance) => {
    const [first] = lines;
    const last = lines.at(-1) ?? first;
    return (pictures.get(first.page) ?? []).some(({ rect }) => {
      const below = first.baseline - rect.bottom;
      const above = rect.top - last.baseline;
      const distance = below >= 0 ? below : above;
      const isOver = first.left < rect.right && first.right > rect.left;
      const isNarrow = first.right - first.left <= 1.1 * (rect.right - rect.left);
      const isFlush = Math.abs(first.left - rect.left) <= first.size;
      return isOver && (isNarrow || isFlush) && distance >= 0 && distance <= maxDistance * first.size;
    });
  };
}

/** Tells which groups of lines stand right above or below a table of their page. */
export function besideTables(groups: readonly LineGroup[]): (group: LineGroup) => boolean {
  const beside = new Set<LineGroup>();
  groups.forEach((group, i) => {
    const [above, below] = [groups[i - 1], groups[i + 1]];
    const isClose = (upper: LineGroup, lower: LineGroup): boolean => {
      const last = upper.lines.at(-1) ?? upper.lines[0];
      const [first] = lower.lines;
      const step = first.baseline - (last.table?.bottom ?? last.baseline);
      return last.page === first.page && step > 0 && step <= MAX_TABLE_DISTANCE * group.lines[0].size;
    };
    const isBelow = above?.kind === "table" && isClose(above, group);
    if (isBelow || (below?.kind === "table" && isClose(group, below))) beside.add(group);
  });
  return (group) => beside.has(group);
}

/** Captions that nothing but their type tells are set in at most this share of the body's size, and so long, at most. */
const SMALL = 0.9;
const MAX_ALONE = 160;

/** Whether a text is a caption by its type alone, wherever its picture stands: small, in another typeface, all alone. */
export function isAloneInSmallType(
  group: LineGroup,
  text: string,
  above: LineGroup | undefined,
  below: LineGroup | undefined,
  typography: Typography,
): boolean {
  const [{ size, tag, isCard }] = group.lines;
  if (tag !== null || isCard || group.marker !== null || text.length > MAX_ALONE) return false;
  if (size > SMALL * typography.bodySize || !/\p{L}{3}/u.test(text)) return false;
  const isLarger = (other: LineGroup | undefined): boolean =>
    other !== undefined && other.lines[0].size * SMALL >= size;
  return isInOtherType(group, typography) && isLarger(above) && isLarger(below);
}

/** Whether all of a text is set in another typeface than the body's, and not in bold. */
export function isInOtherType({ lines }: LineGroup, { bodyFace }: Typography): boolean {
  const font = (face: string): string => face.slice(0, face.lastIndexOf(" "));
  if (bodyFace === null) return false;
  return lines.every(
    ({ face, bold }) => face !== null && face !== "" && !bold && font(face) !== font(bodyFace),
  );
}
