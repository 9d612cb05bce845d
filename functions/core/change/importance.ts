import type { Change } from "../model.ts";
import { type Heading, headingOf } from "./headline.ts";

/** What a reader wants to know first: what was lost, reversed or weakened, deadlines and amounts, what was won, then the rest down to spelling. */
const order: readonly Heading[] = [
  "dropped",
  "unpromised",
  "reversed",
  "weakened",
  "deadline",
  "amount",
  "strengthened",
  "new",
  "promised",
  "changed",
  "split",
  "merged",
  "moved",
  "reworded",
  "rejudged",
  "unchanged",
];

/**
 * Puts changes in the order of their importance. Of changes of one kind, those of pledges that bind most come first
 * (firm and testable, then firm, then testable, then the rest); equals stand in document order.
 */
export function byImportance(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (a, b) =>
      order.indexOf(headingOf(a)) - order.indexOf(headingOf(b)) ||
      bindingOf(b) - bindingOf(a) ||
      placeOf(a) - placeOf(b),
  );
}

/** How much the most binding of a change's pledges binds, 0 to 3; what was lost counts as it was before. */
function bindingOf({ before, after }: Change): number {
  return Math.max(
    ...[...before, ...after].map(
      ({ firmness, testable }) => (firmness === "firm" ? 2 : 0) + (testable ? 1 : 0),
    ),
  );
}

const placeOf = (change: Change) => change.after[0]?.position ?? change.before[0]?.position ?? 0;
