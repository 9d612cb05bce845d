import type { Link, Relation } from "../model.ts";
import { type Pair, unmovedPairs } from "./order.ts";
import type { Pairing } from "./pairing.ts";
import type { Parting } from "./parts.ts";

/** What makes a pair moved or modified. */
export type Judges = {
  /** Whether the partners' words are the same to the character. */
  readonly isExact: (before: number) => boolean;
  /** How much the partners weigh as something moved. */
  readonly sizeOf: (before: number, after: number) => number;
  readonly changedSection: (before: number, after: number) => boolean;
  /** The nearest headings above two partners, -1 for none. */
  readonly headingsAbove: (before: number, after: number) => readonly [number, number];
};

/** Names every correspondence. */
export function linksOf(
  pairing: Pairing,
  { isExact, sizeOf, changedSection, headingsAbove }: Judges,
  splits: readonly Parting[],
  merges: readonly Parting[],
): Link[] {
  const links: Link[] = [];
  const usedBefore = new Uint8Array(pairing.ofBefore.length);
  const usedAfter = new Uint8Array(pairing.ofAfter.length);
  const add = (relation: Relation, before: readonly number[], after: readonly number[]) => {
    links.push({ relation, before, after });
    for (const i of before) usedBefore[i] = 1;
    for (const j of after) usedAfter[j] = 1;
  };
  for (const { whole, parts } of splits) add("split", [whole], parts);
  for (const { whole, parts } of merges) add("merged", parts, [whole]);

  const pairs: Pair[] = [];
  pairing.ofBefore.forEach((after, before) => {
    if (after === -1 || usedBefore[before] === 1 || usedAfter[after] === 1) return;
    pairs.push({ before, after, exact: isExact(before), size: sizeOf(before, after) });
  });
  const unmoved = unmovedPairs(pairs);
  const leftBefore = new Uint8Array(pairing.ofBefore.length);
  const cameAfter = new Uint8Array(pairing.ofAfter.length);
  pairs.forEach(({ before, after }, k) => {
    leftBefore[before] = 1 - (unmoved[k] ?? 0);
    cameAfter[after] = 1 - (unmoved[k] ?? 0);
  });
  for (const { before, after, exact } of pairs) {
    const [old, now] = headingsAbove(before, after);
    // Where the heading itself left or came, the unit below it stayed.
    const headingMoved = leftBefore[old] === 1 || cameAfter[now] === 1;
    const moved = leftBefore[before] === 1 || (!headingMoved && changedSection(before, after));
    add(moved ? "moved" : exact ? "same" : "modified", [before], [after]);
  }
  pairing.ofBefore.forEach((_, i) => {
    if (usedBefore[i] === 0) links.push({ relation: "removed", before: [i], after: [] });
  });
  pairing.ofAfter.forEach((_, j) => {
    if (usedAfter[j] === 0) links.push({ relation: "added", before: [], after: [j] });
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
