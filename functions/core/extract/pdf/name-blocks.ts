import { type Hyphens, joinCell, joinLines } from "../hyphens.ts";
import { foldSpace } from "../letters.ts";
import type { Piece } from "../reading.ts";
import { findAnnounced } from "./announced.ts";
import {
  besideTables,
  isAloneInSmallType,
  isCaption,
  isInOtherType,
  MAX_CLOSE_DISTANCE,
  MAX_DISTANCE,
} from "./captions.ts";
import { findHeadings } from "./find-headings.ts";
import type { LineGroup } from "./group-lines.ts";
import { headingLevels } from "./heading-levels.ts";
import { listDepths } from "./list-depths.ts";
import type { Outline } from "./outline.ts";
import { placeBlock } from "./place-block.ts";
import type { Typography } from "./typography.ts";

/** Captions without a keyword are set in type of this share of the body's size, and are this long, at most. */
const CAPTION_SIZE = 0.95;
const MAX_CAPTION_LENGTH = 240;

/** What all texts of a document have in common. */
export type DocumentLook = {
  readonly typography: Typography;
  readonly hyphens: Hyphens;
  readonly outline: Outline;
  /** Whether a group of lines stands at the edge of a picture. */
  readonly isAtPicture: (group: LineGroup, maxDistance: number) => boolean;
};

type Worded = LineGroup & { readonly text: string; readonly heading: boolean };

/** Tells headings, list items and paragraphs apart, and gives headings and items their levels. */
export function nameBlocks(groups: readonly LineGroup[], look: DocumentLook): Piece[] {
  const texts = groups.map((group) => textOf(group, look.hyphens));
  const isTitle = findHeadings(groups, texts, look.typography, look.outline);
  const isAtTable = besideTables(groups);
  const worded = groups.map((group, i): Worded => {
    const text = texts[i] ?? "";
    const isTold = (): boolean => isCaptionOf(group, text, look, isAtTable(group));
    const isAlone = (): boolean =>
      isAloneInSmallType(group, text, groups[i - 1], groups[i + 1], look.typography);
    const caption = group.kind === "text" && (isTold() || isAlone());
    const heading = group.kind === "text" && !caption && isTitle(i);
    return { ...group, kind: caption ? "caption" : group.kind, text, heading };
  });
  const announced = findAnnounced(worded);
  const named = worded.map((group) => (announced.has(group) ? { ...group, heading: false } : group));
  const levelOf = headingLevels(named, look.outline);
  const depths = depthsOf(named);
  return named.map((group, i): Piece => {
    const place = placeBlock(group);
    const text = group.text.slice(group.heading ? 0 : (group.marker?.length ?? 0));
    if (group.kind !== "text") return { kind: group.kind, level: 0, text, ...place };
    if (group.heading) return { kind: "heading", level: levelOf(group), text, ...place };
    const entry = worded[i] && announced.has(worded[i]) ? 1 : 0;
    const level = depths.get(group) ?? entry;
    return { kind: level > 0 ? "item" : "paragraph", level, text, ...place };
  });
}

/** By the tag, the wording, or small type at a picture or table. */
function isCaptionOf(
  group: LineGroup,
  text: string,
  { typography, isAtPicture }: DocumentLook,
  isAtTable: boolean,
): boolean {
  const [{ tag, size, isCard }] = group.lines;
  if (tag?.kind === "caption" || isCaption(text)) return true;
  if (text.length > MAX_CAPTION_LENGTH || group.marker !== null || !/\p{L}{3}/u.test(text)) return false;
  if (size <= CAPTION_SIZE * typography.bodySize) {
    return (isAtTable && !isCard) || isAtPicture(group, MAX_DISTANCE);
  }
  const isOfBody = size <= typography.bodySize / CAPTION_SIZE;
  return isOfBody && isInOtherType(group, typography) && isAtPicture(group, MAX_CLOSE_DISTANCE);
}

/** The levels of the list items; captions, tables and footnotes between them do not end a list. */
function depthsOf(groups: readonly Worded[]): Map<LineGroup, number> {
  const depths = new Map<LineGroup, number>();
  let list: Worded[] = [];
  const close = (): void => {
    listDepths(list).forEach((depth, i) => {
      const item = list[i];
      const tag = item?.lines[0].tag;
      if (item) depths.set(item, tag?.kind === "item" ? tag.level : depth);
    });
    list = [];
  };
  for (const group of groups) {
    if (group.kind !== "text") continue;
    const tagged = group.lines[0].tag?.kind === "item";
    if (!group.heading && (group.marker || tagged)) list.push(group);
    else if (group.heading || !isWithin(group, list.at(-1))) close();
  }
  close();
  return depths;
}

/** Whether a text stands below the words of a list's item, as its further paragraphs do. */
const isWithin = ({ lines: [line] }: LineGroup, item: LineGroup | undefined): boolean =>
  item !== undefined &&
  line.region === item.lines[0].region &&
  line.left > item.lines[0].left + 0.5 * line.size &&
  line.left >= item.lines[0].wordsLeft - 0.5 * line.size;

function textOf({ lines }: LineGroup, hyphens: Hyphens): string {
  const rows = lines.flatMap(({ table }) => table?.rows ?? []);
  if (rows.length === 0)
    return foldSpace(
      joinLines(
        lines.map((line) => line.text),
        hyphens,
      ),
    );
  const cellOf = (cell: readonly string[]): string => foldSpace(joinCell(cell, hyphens));
  return rows.map((row) => row.map(cellOf).join(" | ")).join("\n");
}
