import { isHeadingLike } from "../heading-like.ts";
import type { LineGroup } from "./group-lines.ts";
import { keyOf, type Outline } from "./outline.ts";
import { HEADING_SIZE, type Typography } from "./typography.ts";

/** Characters and lines of the longest heading in large type. */
const MAX_LENGTH = 180;
const MAX_LINES = 4;
/** Lines of the longest heading that only its weight, typeface or colour tells. */
const MAX_PLAIN_LINES = 2;
/** One in type no larger than the body's is set in at least this share of its size. */
const MIN_SIZE = 0.95;
/** Its text begins at most so many times its size below it. */
const MAX_STEP = 2.4;
/** Above it there is at least this many times the room that is below it. */
const MORE_ABOVE = 1.1;
/** Texts of the cards between a heading and its text, at most. */
const MAX_LOOK = 40;

/** Which of some texts are headings: by tag, outline, size, weight, typeface or colour. */
export function findHeadings(
  groups: readonly LineGroup[],
  texts: readonly string[],
  typography: Typography,
  outline: Outline,
): (at: number) => boolean {
  const listed = titlesIn(texts, outline);
  return (at) => {
    const [group, text = ""] = [groups[at], texts[at]];
    if (!group) return false;
    if (isHeading(group, text, typography, listed.has(at))) return true;
    if (group.lines[0].tag !== null) return false;
    return isSetApart(group, text, groups[at - 1], nextOf(groups, at), typography);
  };
}

/** Which texts, by their place, are titles in the outline; none that comes more than twice: contents and heading. */
function titlesIn(texts: readonly string[], outline: Outline): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  if (outline.size > 0) {
    texts.forEach((text, i) => {
      const key = text.length <= MAX_LENGTH ? keyOf(text) : "";
      if (outline.has(key)) places.set(key, [...(places.get(key) ?? []).slice(-2), i]);
    });
  }
  return new Set([...places.values()].flatMap((found) => (found.length <= 2 ? found.slice(-1) : [])));
}

/** By the tag, if there is a plain one, else by size or weight, or the outline. */
function isHeading(
  { lines, marker }: LineGroup,
  text: string,
  { bodySize, bodyBold }: Typography,
  isListed: boolean,
): boolean {
  const [first] = lines;
  const short = text.length <= MAX_LENGTH && lines.length <= MAX_LINES;
  const isLarge = first.size >= HEADING_SIZE * bodySize;
  // Before a heading a drawn mark is an ornament.
  const isItem = marker !== null && !marker.numbered && !(isLarge && marker.length === 0);
  if (!short || !/\p{L}/u.test(text) || isItem) return false;
  if (first.tag?.kind === "heading") return true;
  if (first.tag?.kind === "item") return false;
  if (isListed && isHeadingLike(text)) return true;
  if (isLarge) return !/[.;,]["”’]?$/.test(text);
  const bold = lines.every((line) => line.bold);
  return (
    bold &&
    !bodyBold &&
    first.size >= MIN_SIZE * bodySize &&
    lines.length <= MAX_PLAIN_LINES &&
    isHeadingLike(text)
  );
}

/**
 * Whether a text of the body's size and weight is a heading by its typeface or colour: all of it in one that is not the
 * body's, close above a text in another, further below what stands above.
 */
function isSetApart(
  { lines, marker }: LineGroup,
  text: string,
  above: LineGroup | undefined,
  below: LineGroup | undefined,
  { bodySize, bodyFace }: Typography,
): boolean {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const next = below?.lines[0];
  if (!next || !first.face || marker !== null || lines.length > MAX_PLAIN_LINES || !isHeadingLike(text))
    return false;
  if (bodyFace === null || first.face === bodyFace || first.size < MIN_SIZE * bodySize) return false;
  if (lines.some(({ face }) => face !== first.face) || next.face === first.face) return false;
  const room = next.baseline - last.baseline;
  if (next.region !== first.region || next.table || room <= 0 || room > MAX_STEP * first.size) return false;
  const before = above?.lines.at(-1);
  if (before?.region !== first.region) return true;
  return first.baseline - (before.table?.bottom ?? before.baseline) >= MORE_ABOVE * room;
}

/** The next text, but for the cards that stand beside it. */
const nextOf = (groups: readonly LineGroup[], at: number): LineGroup | undefined =>
  groups
    .slice(at + 1, at + MAX_LOOK)
    .find(({ lines: [first] }) => !first.isCard || groups[at]?.lines[0].isCard);
