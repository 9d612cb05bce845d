import { align } from "./align/index.ts";
import { comparisonOf, type Telling } from "./change/index.ts";
import { comparedUnits } from "./compared-units.ts";
import type { Change, ClassifiedUnit, Comparison, Pledge, PledgeLink, Quote } from "./model.ts";
import { pledgeLinks } from "./pledge-links.ts";
import { pledgesOf } from "./pledges-among.ts";

/** Raised when the same two lists may compare differently than before. */
export const comparerVersion: string = "3";

/** What a change is proved on: a pledge's words and the open sentence they complete. */
export type Wording = Pick<Pledge, "text" | "stem">;

/**
 * Compares two versions' pledges by all of their units, each in document order: what stands around a pledge tells
 * where it went, and that it went on as something else. Lists of pledges alone do too.
 *
 * @param telling "manifestos" words headline and accounts for two manifestos, called A and B
 * @returns the comparison of the pledges among the units, and how these were linked, what stayed the same too;
 *   positions count the pledges of each side
 */
export function compare(
  before: readonly ClassifiedUnit[],
  after: readonly ClassifiedUnit[],
  telling: Telling = "versions",
): { readonly comparison: Comparison; readonly alignment: readonly PledgeLink[] } {
  const [old, now] = [compared(before), compared(after)];
  const alignment = pledgeLinks(align(old, now), old, now);
  return { comparison: comparisonOf(alignment, pledgesOf(before), pledgesOf(after), telling), alignment };
}

const compared = (units: readonly ClassifiedUnit[]) =>
  units.length > comparedUnits ? pledgesOf(units) : units;

/**
 * The later wordings, from the earlier ones and the changes alone: what the changes name after goes to its place,
 * what they name before goes, and all else keeps its order in the places left.
 *
 * @throws RangeError for changes that do not belong to these wordings
 */
export function applyChanges(before: readonly Wording[], changes: readonly Change[]): Wording[] {
  const after = replay(before, changes);
  if (after === null) throw new RangeError("The changes do not belong to these wordings.");
  return after;
}

/** Whether the old wordings and the changes give the new wordings, exactly and in order. */
export function proveComparison(
  before: readonly Wording[],
  after: readonly Wording[],
  comparison: Pick<Comparison, "changes">,
): boolean {
  const replayed = replay(before, comparison.changes);
  return (
    replayed !== null &&
    replayed.length === after.length &&
    replayed.every((wording, k) => isSame(wording, after[k]))
  );
}

function replay(before: readonly Wording[], changes: readonly Change[]): Wording[] | null {
  const gone = byPosition(changes.flatMap((change) => change.before));
  const come = byPosition(changes.flatMap((change) => change.after));
  if (gone === null || come === null) return null;
  for (const [position, quote] of gone) if (!isSame(quote, before[position])) return null;

  const kept = before.filter((_, position) => !gone.has(position)).values();
  const after: Wording[] = [];
  for (let position = 0; position < before.length - gone.size + come.size; position++) {
    const next = come.get(position) ?? kept.next().value;
    if (next === undefined) return null;
    after.push({ text: next.text, stem: next.stem });
  }
  return after;
}

/** Quotes by their position; null if two changes name one position. */
function byPosition(quotes: readonly Quote[]): Map<number, Quote> | null {
  const places = new Map(quotes.map((quote) => [quote.position, quote]));
  return places.size === quotes.length ? places : null;
}

const isSame = (a: Wording, b: Wording | undefined) => a.text === b?.text && a.stem === b.stem;
