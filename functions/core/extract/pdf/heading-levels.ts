import type { LineGroup } from "./group-lines.ts";
import { keyOf, type Outline } from "./outline.ts";

/** Share of the headings whose level the tags, or the outline, must tell before they are believed. */
const TOLD_SHARE = 0.5;
/** Letters of text on a page that has more than a title. */
const BODY_LETTERS = 300;

type Titled = LineGroup & { readonly text: string; readonly heading: boolean };

/**
 * Gives headings their levels, 1 to 6: as tags or the outline tell, if they tell of most headings; else by
 * size, larger first, and bold before plain at one size. On the pages before the text
 * begins, what is set largest is the title and has level 1, the rest level 2.
 */
export function headingLevels(groups: readonly Titled[], outline: Outline): (group: Titled) => number {
  const headings = groups.filter((group) => group.heading);
  const told = (group: Titled): number => {
    const tag = group.lines[0].tag;
    return tag?.kind === "heading" ? tag.level : 0;
  };
  const listed = (group: Titled): number => outline.get(keyOf(group.text)) ?? 0;
  for (const levelOf of [told, listed]) {
    if (headings.filter(levelOf).length >= TOLD_SHARE * headings.length && headings.length > 1) {
      const ranks = rankedLevels(headings, levelOf);
      return (group) => clamp(levelOf(group) || ranks(group));
    }
  }
  const start = startOfText(groups);
  const covers = new Set(headings.filter((group) => group.lines[0].page < start).map(rankOf));
  const inner = headings.filter((group) => group.lines[0].page >= start);
  for (const group of inner) covers.delete(rankOf(group));
  const ranks = [...new Set(inner.map(rankOf))].sort((a, b) => b - a);
  const above = covers.size > 0 ? 1 : 0;
  const title = Math.max(...covers);
  return (group) => {
    const rank = rankOf(group);
    return covers.has(rank) ? (rank === title ? 1 : 2) : clamp(ranks.indexOf(rank) + 1 + above);
  };
}

const clamp = (level: number): number => Math.min(6, Math.max(1, level));

/** Size first, then weight. */
const rankOf = ({ lines }: LineGroup): number =>
  Math.round(lines[0].size) * 2 + (lines.every((line) => line.bold) ? 1 : 0);

/** The level that most told headings of a rank have; for a rank without, one below the next higher rank. */
function rankedLevels(
  headings: readonly Titled[],
  levelOf: (group: Titled) => number,
): (group: Titled) => number {
  const levels = new Map<number, number>();
  let above = 0;
  for (const [rank, ofRank] of [...Map.groupBy(headings, rankOf)].sort(([a], [b]) => b - a)) {
    const known = ofRank
      .map(levelOf)
      .filter((level) => level > 0)
      .sort((a, b) => a - b);
    above = known[Math.floor(known.length / 2)] ?? above + 1;
    levels.set(rank, above);
  }
  return (group) => levels.get(rankOf(group)) ?? 1;
}

/** The first page with more text than a title page has. */
function startOfText(groups: readonly Titled[]): number {
  const letters = new Map<number, number>();
  for (const { heading, text, lines } of groups) {
    const sum = (letters.get(lines[0].page) ?? 0) + (heading ? 0 : text.length);
    if (sum >= BODY_LETTERS) return lines[0].page;
    letters.set(lines[0].page, sum);
  }
  return 1;
}
