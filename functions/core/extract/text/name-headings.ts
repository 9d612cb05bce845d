import { isAllCapitals, isHeadingLike } from "../heading-like.ts";
import type { Piece } from "../reading.ts";
import type { LineGroup } from "./group-lines.ts";

type Named = Omit<Piece, "page">;

/** Title-like lines in a row from which they are a list without bullets and no headings. */
const TOO_MANY_IN_A_ROW = 3;

/**
 * Tells headings from paragraphs: a title-like line of its own that has text below it. A title above all,
 * capitals and lines underlined with "=" stand above the rest.
 */
export function nameHeadings(groups: readonly LineGroup[]): Named[] {
  const heading = groups.map((group, i) => isHeading(group, groups[i + 1]));
  const inRow = rowLengths(heading);
  const last = heading.lastIndexOf(false);
  const named = groups.map((group, i): Named => {
    const sure = group.underline !== null || isAllCapitals(group.text);
    if (heading[i] && i < last && (sure || (inRow[i] ?? 0) < TOO_MANY_IN_A_ROW)) {
      const text = (group.marker?.text ?? "") + group.text;
      return { kind: "heading", level: levelOf(group, i), text };
    }
    if (group.marker) return { kind: "item", level: group.marker.level, text: group.text };
    return { kind: "paragraph", level: 0, text: group.text };
  });
  return fromLevelOne(named);
}

function isHeading(group: LineGroup, next: LineGroup | undefined): boolean {
  if (group.underline !== null) return true;
  if (group.lines > 1 || !isHeadingLike(group.text)) return false;
  if (group.marker) return group.marker.numbered && group.alone && next?.marker === null && next.alone;
  return group.alone || (next !== undefined && next.marker !== null) || isAllCapitals(group.text);
}

/** For each place, how many headings stand in a row there. */
function rowLengths(heading: readonly boolean[]): number[] {
  const lengths = heading.map(() => 0);
  for (let from = 0; from < heading.length; from++) {
    let to = from;
    while (heading[to]) to++;
    lengths.fill(to - from, from, to);
    if (to > from) from = to - 1;
  }
  return lengths;
}

function levelOf(group: LineGroup, position: number): number {
  if (position === 0 || group.underline === 1) return 1;
  return isAllCapitals(group.text) ? 1 : 2;
}

/** A text without a title has its headings at level 1. */
function fromLevelOne(pieces: readonly Named[]): Named[] {
  if (pieces.some((piece) => piece.kind === "heading" && piece.level === 1)) return [...pieces];
  return pieces.map((piece) => (piece.kind === "heading" ? { ...piece, level: piece.level - 1 } : piece));
}
