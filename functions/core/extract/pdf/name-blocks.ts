import { isHeadingLike } from "../heading-like.ts";
import { foldSpace } from "../letters.ts";
import { ListLevels } from "../list-levels.ts";
import type { Piece } from "../reading.ts";
import type { LineGroup } from "./group-lines.ts";
import { type Hyphens, joinLines } from "./hyphens.ts";
import { placeBlock } from "./place-block.ts";
import type { Typography } from "./typography.ts";

/** Text this many times the body's size is a heading, if it is short. */
const HEADING_SIZE = 1.14;
/** Characters and lines of the longest heading in large type. */
const MAX_HEADING_LENGTH = 180;
const MAX_HEADING_LINES = 4;
/** Points by which items of one list may differ in indentation. */
const INDENT_TOLERANCE = 4;

type Worded = LineGroup & { readonly text: string; readonly heading: boolean };

/** Tells headings, list items and paragraphs apart, and gives headings and items their levels. */
export function nameBlocks(groups: readonly LineGroup[], typography: Typography, hyphens: Hyphens): Piece[] {
  const worded = groups.map((group): Worded => {
    const text = foldSpace(
      joinLines(
        group.lines.map((line) => line.text),
        hyphens,
      ),
    );
    return { ...group, text, heading: isHeading(group, text, typography) };
  });
  const levelOf = headingLevels(worded.filter((group) => group.heading));
  const lists = new ListLevels(INDENT_TOLERANCE);
  return worded.map((group): Piece => {
    const { tag, left, regionLeft } = group.lines[0];
    const place = placeBlock(group);
    const words = group.text.slice(group.marker?.length ?? 0);
    if (!group.heading && tag?.kind === "item")
      return { kind: "item", level: tag.level, text: words, ...place };
    if (!group.heading && group.marker) {
      return {
        kind: "item",
        level: lists.enter(left - regionLeft, group.marker.style),
        text: words,
        ...place,
      };
    }
    lists.end();
    if (group.heading) return { kind: "heading", level: levelOf(group), text: group.text, ...place };
    return { kind: "paragraph", level: 0, text: group.text, ...place };
  });
}

/** By the tag, if there is a plain one, else by size or weight. */
function isHeading({ lines, marker }: LineGroup, text: string, { bodySize, bodyBold }: Typography): boolean {
  const [first] = lines;
  const short = text.length <= MAX_HEADING_LENGTH && lines.length <= MAX_HEADING_LINES;
  if (!short || !/\p{L}/u.test(text) || (marker && !marker.numbered)) return false;
  if (first.tag?.kind === "heading") return true;
  if (first.tag?.kind === "item") return false;
  if (first.size >= HEADING_SIZE * bodySize) return !/[.;,]$/.test(text);
  const bold = lines.every((line) => line.bold);
  return bold && !bodyBold && first.size >= 0.95 * bodySize && lines.length <= 2 && isHeadingLike(text);
}

/** Levels by size, larger first, and bold before plain at one size; the sixth holds all that is smaller. */
function headingLevels(headings: readonly LineGroup[]): (group: LineGroup) => number {
  const rank = ({ lines }: LineGroup): number =>
    Math.round(lines[0].size) * 2 + (lines.every((line) => line.bold) ? 1 : 0);
  const ranks = [...new Set(headings.map(rank))].sort((a, b) => b - a);
  return (group) => group.lines[0].tag?.level || Math.min(6, ranks.indexOf(rank(group)) + 1);
}
