import { wordingOf, words } from "../language/tokens.ts";
import type { Alignable, Alignment, Link } from "../model.ts";
import { pairAlike } from "./alike.ts";
import { pairEqual } from "./equal.ts";
import { profile } from "./features.ts";
import { inReadingOrder, linksOf, reversed } from "./links.ts";
import { emptyPairing } from "./pairing.ts";
import { findPartings } from "./parts.ts";

/**
 * Matches two lists of pledges. First the same words under the same headings, then the same words, then the same
 * words but for case and punctuation, then the most alike; then pledges that came apart or were joined; and last
 * which of the pairs moved. What moved is told by order alone: a new heading above is no move.
 *
 * The lists are matched in one canonical direction, so that `align(b, a)` is `align(a, b)` turned round even
 * where a tie had to be broken.
 *
 * @returns links by `after` position; a removed pledge follows the link of the nearest earlier pledge of
 *   `before` that is still there. Every position of either list stands in exactly one link.
 */
export function align(before: readonly Alignable[], after: readonly Alignable[]): Alignment {
  const links = precedes(after, before) ? match(after, before).map(reversed) : match(before, after);
  return inReadingOrder(links, before.length);
}

function match(before: readonly Alignable[], after: readonly Alignable[]): Link[] {
  const pairing = emptyPairing(before.length, after.length);
  const pairBy = (keyOf: (unit: Alignable, words: readonly string[]) => string) => {
    const keysOf =
      (units: readonly Alignable[], said: readonly (readonly string[])[]) => (position: number) => {
        const unit = units[position];
        return unit === undefined ? "" : keyOf(unit, said[position] ?? []);
      };
    pairEqual({ before: keysOf(before, said.before), after: keysOf(after, said.after) }, pairing);
  };
  const said = { before: before.map((u) => words(u.text)), after: after.map((u) => words(u.text)) };
  pairBy(placedKey);
  pairBy(exactKey);
  const exact = pairing.ofBefore.map((partner) => (partner === -1 ? 0 : 1));
  pairBy(spokenKey);

  const features = profile(said.before, said.after);
  pairAlike(before, after, features, pairing);

  const olds = { profiles: features.before, partners: pairing.ofBefore };
  const news = { profiles: features.after, partners: pairing.ofAfter };
  const splits = findPartings(olds, news, features.weights, (i) => exact[i] === 1);
  const apart = new Set(splits.flatMap((s) => s.parts));
  const merges = findPartings(news, olds, features.weights, (j) => {
    return apart.has(j) || exact[pairing.ofAfter[j] ?? -1] === 1;
  }).filter((merge) => !merge.parts.some((i) => splits.some((split) => split.whole === i)));
  return linksOf(pairing, exact, splits, merges);
}

const spokenKey = (unit: Alignable, text: readonly string[]) =>
  [...(unit.stem === null ? [] : words(unit.stem)), ...text].join(" ") || wordingOf(unit);
const exactKey = (unit: Alignable) => `${unit.stem ?? ""}\u0000${unit.text}`;
const placedKey = (unit: Alignable) => `${unit.headings.join("\u0001")}\u0000${exactKey(unit)}`;

/** A total order of lists by their words, to choose the direction in which they are matched. */
function precedes(a: readonly Alignable[], b: readonly Alignable[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k], b[k]];
    if (x === undefined || y === undefined) return false;
    const [keyOfX, keyOfY] = [placedKey(x), placedKey(y)];
    if (keyOfX !== keyOfY) return keyOfX < keyOfY;
  }
  return false;
}
