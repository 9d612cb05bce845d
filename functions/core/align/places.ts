import type { Pairing } from "./pairing.ts";

/** Neighbours on either side of the expected place that are looked at whatever their words. */
const window = 2;

/** Where units without partner stand between those that have one. */
export type Places = {
  /** Closeness, 0 to 1, to where the unit would stand if only it were new; 1 at that place. */
  closeness(before: number, after: number): number;
  /** The position of `before` about which a unit of `after` is expected. */
  expected(after: number): number;
  /** Visits the positions of `before` without partner in the same gap as `after` that are near the place expected. */
  forEachInSameGap(after: number, visit: (before: number) => void): void;
};

/** @param pairing pairs made so far, by which all other units are placed */
export function placesOf(pairing: Pairing): Places {
  const { ofBefore, ofAfter } = pairing;
  const above = { before: nearestAbove(ofBefore), after: nearestAbove(ofAfter) };
  const below = { before: nearestBelow(ofBefore), after: nearestBelow(ofAfter) };
  const expected = {
    before: expectedPlaces(ofBefore, above.before, below.after),
    after: expectedPlaces(ofAfter, above.after, below.before),
  };
  const near = (distance: number) => 1 / (1 + Math.abs(distance));

  return {
    closeness: (i, j) => (near(i - (expected.after[j] ?? 0)) + near(j - (expected.before[i] ?? 0))) / 2,
    expected: (j) => expected.after[j] ?? 0,
    forEachInSameGap(j, visit) {
      const at = expected.after[j] ?? 0;
      for (let i = at; i < ofBefore.length && i <= at + window && ofBefore[i] === -1; i++) visit(i);
      for (let i = at - 1; i >= 0 && i >= at - window && ofBefore[i] === -1; i--) visit(i);
    },
  };
}

/** For each position the nearest one above that has a partner, -1 for none. */
function nearestAbove(partners: Int32Array): Int32Array {
  let nearest = -1;
  return partners.map((partner, position) => {
    const found = nearest;
    if (partner !== -1) nearest = position;
    return found;
  });
}

/** For each position the nearest one below that has a partner, the list's length for none. */
function nearestBelow(partners: Int32Array): Int32Array {
  const below = new Int32Array(partners.length);
  let nearest = partners.length;
  for (let position = partners.length - 1; position >= 0; position--) {
    below[position] = nearest;
    if (partners[position] !== -1) nearest = position;
  }
  return below;
}

/**
 * For every position the one of the other list as far below the nearest partner above as it is itself, or the last
 * of that gap: where a unit would stand if only it were new.
 */
function expectedPlaces(partners: Int32Array, above: Int32Array, belowOther: Int32Array): Int32Array {
  return partners.map((_, position) => {
    const anchor = above[position] ?? -1;
    const from = anchor === -1 ? -1 : (partners[anchor] ?? -1);
    // Above the first position of the other list there is none to ask.
    const end = from === -1 ? Number.POSITIVE_INFINITY : (belowOther[from] ?? 0);
    return Math.min(from + position - anchor, Math.max(from + 1, end - 1));
  });
}
