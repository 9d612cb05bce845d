import type { Link, Relation } from "../model.ts";
import { type Pair, unmovedPairs } from "./order.ts";
import type { Pairing } from "./pairing.ts";
import type { Parting } from "./parts.ts";

/** Names every correspondence; `exact` holds 1 at the positions of `before` whose partner has the same words. */
export function linksOf(
  pairing: Pairing,
  exact: Int32Array,
  splits: readonly Parting[],
  merges: readonly Parting[],
): Link[] {
  const links: Link[] = [];
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const add = (relation: Relation, before: readonly number[], after: readonly number[]) => {
    links.push({ relation, before, after });
    for (const i of before) usedBefore.add(i);
    for (const j of after) usedAfter.add(j);
  };
  for (const { whole, parts } of splits) add("split", [whole], parts);
  for (const { whole, parts } of merges) add("merged", parts, [whole]);

  const pairs: Pair[] = [];
  pairing.ofBefore.forEach((after, before) => {
    if (after !== -1 && !usedBefore.has(before)) pairs.push({ before, after, exact: exact[before] === 1 });
  });
  const unmoved = unmovedPairs(pairs);
  for (const pair of pairs) {
    const relation = !unmoved.has(pair) ? "moved" : pair.exact ? "same" : "modified";
    add(relation, [pair.before], [pair.after]);
  }
  pairing.ofBefore.forEach((_, i) => {
    if (!usedBefore.has(i)) links.push({ relation: "removed", before: [i], after: [] });
  });
  pairing.ofAfter.forEach((_, j) => {
    if (!usedAfter.has(j)) links.push({ relation: "added", before: [], after: [j] });
  });
  return links;
}

const opposites: Readonly<Record<Relation, Relation>> = {
  same: "same",
  modified: "modified",
  moved: "moved",
  split: "merged",
  merged: "split",
  added: "removed",
  removed: "added",
};

/** The same correspondence, seen from the other version. */
export function reversed(link: Link): Link {
  return { relation: opposites[link.relation], before: link.after, after: link.before };
}

/** Links by `after` position, each removed one behind the link of the nearest earlier pledge still there. */
export function inReadingOrder(links: readonly Link[], beforeLength: number): Link[] {
  const placeOf = new Int32Array(beforeLength).fill(-1);
  for (const { before, after } of links) for (const i of before) placeOf[i] = after[0] ?? -1;
  for (let i = 1; i < beforeLength; i++) if (placeOf[i] === -1) placeOf[i] = placeOf[i - 1] ?? -1;
  const place = (link: Link) => link.after[0] ?? placeOf[link.before[0] ?? 0] ?? -1;
  const isRemoved = (link: Link) => (link.after.length === 0 ? 1 : 0);
  return links.toSorted((a, b) => {
    return place(a) - place(b) || isRemoved(a) - isRemoved(b) || (a.before[0] ?? 0) - (b.before[0] ?? 0);
  });
}
