import { goesOnAs } from "./goes-on.ts";
import { withinParts } from "./link-parts.ts";
import type { Alignment, ClassifiedUnit, Link, PledgeLink, UnitQuote } from "./model.ts";
import { isPledge } from "./pledges-among.ts";

/**
 * What an alignment of all units means for the pledges among them: links whose positions count each side's pledges
 * only. A pledge whose words go on as something else is "removed" with what it became; the reverse is "added" with
 * what it was. A move counts where pledges changed their order or the headings above differ: that a pledge passed
 * some context moves no promise.
 */
export function pledgeLinks(
  alignment: Alignment,
  before: readonly ClassifiedUnit[],
  after: readonly ClassifiedUnit[],
): PledgeLink[] {
  const places = { before: pledgePlaces(before), after: pledgePlaces(after) };
  const among = (side: "before" | "after", link: Link) =>
    link[side].flatMap((position) => places[side].get(position) ?? []);
  const crossed = crossings(
    alignment.flatMap((link) => {
      const [old, now] = [among("before", link)[0], among("after", link)[0]];
      return old === undefined || now === undefined ? [] : [{ before: old, after: now }];
    }),
  );

  return alignment.flatMap((link): PledgeLink[] => {
    const [olds, news] = [among("before", link), among("after", link)];
    if (olds.length === 0) {
      const was = goneOn(before[link.before[0] ?? -1], after[link.after[0] ?? -1]);
      return news.map((j) => ({ relation: "added", before: [], after: [j], ...(was && { was }) }));
    }
    if (news.length === 0) {
      const became = goneOn(after[link.after[0] ?? -1], before[link.before[0] ?? -1]);
      return olds.map((i) => ({ relation: "removed", before: [i], after: [], ...(became && { became }) }));
    }
    if (olds.length > 1 || news.length > 1) return withinParts({ ...link, before: olds, after: news });
    const [old, now] = [before[link.before[0] ?? -1], after[link.after[0] ?? -1]];
    const stayed =
      link.relation === "moved" &&
      !crossed.has(news[0] ?? -1) &&
      old?.headings.join("\n") === now?.headings.join("\n");
    const isWhole = link.before.length === 1 && link.after.length === 1;
    const isSame = isWhole && old?.text === now?.text && old?.stem === now?.stem;
    const relation = isWhole && !stayed ? link.relation : isSame ? "same" : "modified";
    return [{ relation, before: olds, after: news }];
  });
}

/** The place among the pledges of each unit that is one, by the unit's position. */
function pledgePlaces(units: readonly ClassifiedUnit[]): Map<number, number> {
  const places = new Map<number, number>();
  units.forEach((unit, position) => {
    if (isPledge(unit)) places.set(position, places.size);
  });
  return places;
}

/** The `after` places of the pairs that stand the other way round to some other pair. */
function crossings(pairs: readonly { readonly before: number; readonly after: number }[]): Set<number> {
  const inOrder = pairs.toSorted((a, b) => a.before - b.before);
  const crossed = new Set<number>();
  let highest = -1;
  for (const { after } of inOrder) {
    if (after < highest) crossed.add(after);
    highest = Math.max(highest, after);
  }
  let lowest = Number.POSITIVE_INFINITY;
  for (const { after } of inOrder.toReversed()) {
    if (after > lowest) crossed.add(after);
    lowest = Math.min(lowest, after);
  }
  return crossed;
}

/** The unit that a pledge became or was, if a reader would call them versions of one unit. */
function goneOn(unit: ClassifiedUnit | undefined, pledge: ClassifiedUnit | undefined): UnitQuote | null {
  if (unit === undefined || pledge === undefined || !goesOnAs(unit.text, pledge.text)) return null;
  const { text, stem, headings, page, pageLabel, kind, index } = unit;
  return { text, stem, headings, page, pageLabel, kind, index };
}
