import { findSiteWording } from "../boilerplate.ts";
import { isAllCapitals, isHeadingLike } from "../heading-like.ts";
import type { Piece } from "../reading.ts";
import type { LineGroup } from "./group-lines.ts";

/** Title-like lines in a row from which they are a list without bullets and no headings. */
const TOO_MANY_IN_A_ROW = 3;

/**
 * Tells headings from paragraphs: a title-like line of its own that has text below it. The first line of all is
 * the title; lines underlined with "=", in capitals, underlined with "-" and plain ones follow in this order,
 * and numbers such as "1.1" stand below "1.".
 */
export function nameHeadings(groups: readonly LineGroup[]): Piece[] {
  // A copied page brings its site's menu along, whose names are neither headings nor neighbours of them.
  const ofSite = findSiteWording(groups);
  const heading = groups.map((group, i) => ofSite[i] === false && isHeading(group, groups[i + 1]));
  const inRow = rowLengths(heading);
  const last = heading.lastIndexOf(false);
  const isNamed = (group: LineGroup, i: number): boolean => {
    const sure = group.underline !== null || isAllCapitals(group.text);
    return heading[i] === true && i < last && (sure || (inRow[i] ?? 0) < TOO_MANY_IN_A_ROW);
  };
  const named = groups.map(isNamed);
  const top = Math.max(0, ofSite.indexOf(false));
  const titled = named[top] === true;
  const ranks = [
    ...new Set(groups.flatMap((group, i) => (named[i] && i > top ? [rankOf(group)] : []))),
  ].sort();
  return groups.map((group, i): Piece => {
    const place = { page: group.page, ...(group.lettersByPage && { lettersByPage: group.lettersByPage }) };
    if (named[i]) {
      const level = i === top ? 1 : (titled ? 2 : 1) + ranks.indexOf(rankOf(group)) + numberDepth(group);
      const text = (group.marker?.text ?? "") + group.text;
      return { kind: "heading", level: Math.min(6, level), text, ...place };
    }
    const level = group.marker?.level ?? 0;
    return { kind: group.marker ? "item" : "paragraph", level, text: group.text, ...place };
  });
}

/** How much a heading's line stands out, most first. */
function rankOf({ underline, text }: LineGroup): number {
  if (underline !== null) return underline === 1 ? 0 : 2;
  return isAllCapitals(text) ? 1 : 3;
}

/** Levels that a heading's number puts it below its chapter: 1 for "2.3". */
const numberDepth = ({ marker }: LineGroup): number =>
  Math.max(0, (marker?.text.match(/\d+/g)?.length ?? 0) - 1);

function isHeading(group: LineGroup, next: LineGroup | undefined): boolean {
  if (group.underline !== null) return true;
  if (group.lines > 1 || !isHeadingLike(group.text)) return false;
  if (group.marker)
    return group.marker.numbered && group.alone && next?.alone === true && opensChapter(group, next);
  return group.alone || (next !== undefined && next.marker !== null) || isAllCapitals(group.text);
}

/** Whether a number is a chapter's: text comes below it, or its first part ("2.1" below "2."). */
function opensChapter({ marker }: LineGroup, next: LineGroup): boolean {
  if (next.marker === null) return true;
  const number = /^\d+/.exec(marker?.text ?? "")?.[0];
  return number !== undefined && next.marker.text.startsWith(`${number}.1`);
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
