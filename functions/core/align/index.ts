import type { Alignable, Alignment, Link } from "../model.ts";
import { pairAlike } from "./alike.ts";
import { profile } from "./features.ts";
import { inReadingOrder, linksOf, reversed } from "./links.ts";
import { sizeOf } from "./order.ts";
import { findPartings } from "./parts.ts";
import { pairSame } from "./same.ts";
import { sectionChanges } from "./sections.ts";
import { areEqual, wordingsOf } from "./wordings.ts";

/**
 * Matches two lists of units. First the same words under the same headings, then the same words, then the same
 * words but for case and punctuation, then the likeliest; then units that came apart or were joined; and last which
 * of the pairs moved: the least text that had to for the orders to agree, and what stands under another heading that
 * both versions have. A new name of the heading above is no move.
 *
 * The lists are matched in one canonical direction, so that `align(b, a)` is `align(a, b)` turned round even
 * where a tie had to be broken.
 *
 * @returns links by `after` position; a removed unit follows the link of the nearest earlier unit of `before` that
 *   is still there. Every position of either list stands in exactly one link.
 */
export function align(before: readonly Alignable[], after: readonly Alignable[]): Alignment {
  const links = precedes(after, before) ? match(after, before).map(reversed) : match(before, after);
  return inReadingOrder(links, before.length);
}

function match(before: readonly Alignable[], after: readonly Alignable[]): Link[] {
  const wordings = wordingsOf(before, after);
  const { pairing, isExact } = pairSame(wordings);
  const features = profile(wordings.words, wordings.about);
  const contained = pairAlike(wordings, features, pairing);

  const olds = { texts: wordings.before.texts, partners: pairing.ofBefore };
  const news = { texts: wordings.after.texts, partners: pairing.ofAfter };
  const inBefore = { wholes: contained.before, parts: contained.after, shares: contained.shares };
  const inAfter = { wholes: contained.after, parts: contained.before, shares: contained.shares };
  const splits = findPartings(olds, news, inBefore, features, isExact);
  const apart = new Set(splits.flatMap((split) => split.parts));
  const broken = new Set(splits.map((split) => split.whole));
  const merges = findPartings(news, olds, inAfter, features, (j) => {
    return apart.has(j) || isExact(pairing.ofAfter[j] ?? -1);
  }).filter((merge) => !merge.parts.some((i) => broken.has(i)));
  const changedSection = sectionChanges(wordings, pairing);
  const sizeOfPair = (i: number, j: number) => {
    const [old, now] = [before[i], after[j]];
    const isHeading = old?.form === "heading" && now?.form === "heading";
    return sizeOf((old?.text.length ?? 0) + (now?.text.length ?? 0), isHeading);
  };
  const above = { before: nearestHeadings(before), after: nearestHeadings(after) };
  const headingsAbove = (i: number, j: number) => [above.before[i] ?? -1, above.after[j] ?? -1] as const;
  return linksOf(pairing, { isExact, sizeOf: sizeOfPair, changedSection, headingsAbove }, splits, merges);
}

/** For each position the nearest heading above, -1 for none. */
function nearestHeadings(units: readonly Alignable[]): Int32Array {
  const above = new Int32Array(units.length);
  let nearest = -1;
  units.forEach((unit, position) => {
    above[position] = nearest;
    if (unit.form === "heading") nearest = position;
  });
  return above;
}

/** A total order of lists by their words, to choose the direction in which they are matched. */
function precedes(a: readonly Alignable[], b: readonly Alignable[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k], b[k]];
    if (x === undefined || y === undefined) return false;
    if (x.text !== y.text) return x.text < y.text;
    if (x.form === y.form && x.stem === y.stem && areEqual(x.headings, y.headings)) continue;
    const [keyOfX, keyOfY] = [surroundings(x), surroundings(y)];
    if (keyOfX !== keyOfY) return keyOfX < keyOfY;
  }
  return false;
}

const surroundings = ({ form, stem, headings }: Alignable) => [form, stem, ...headings].join("\u0000");
