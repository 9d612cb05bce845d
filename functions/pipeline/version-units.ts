import { comparedUnits } from "../core/compared-units.ts";
import type { ClassifiedUnit, LedgerPledge, ReadingRules, Version } from "../core/model.ts";
import { pledgesOf } from "../core/pledges-among.ts";
import type { Objects } from "../ports.ts";
import { classifiedKeyOf, findClassified } from "./artefacts.ts";

/**
 * All units of a version as certain rules found them, to compare by: from the artefact in the bucket. Where it is not
 * there (kept before it was kept, or deleted), cannot be read, is too long to compare whole, or holds other pledges
 * than the table, the pledges alone.
 *
 * @param pledges the table's, found by the same rules, in document order: what changes are numbered by
 */
export async function unitsOfVersion(
  objects: Pick<Objects, "get">,
  { upload, units }: Pick<Version, "upload" | "units">,
  rules: ReadingRules,
  pledges: readonly LedgerPledge[],
): Promise<readonly ClassifiedUnit[]> {
  if (units > comparedUnits) return pledges;
  const document = await findClassified(objects, classifiedKeyOf(upload, rules.extract, rules.classify));
  if (document === null) return pledges;
  const found = pledgesOf(document.units);
  const agree =
    found.length === pledges.length &&
    found.every(({ text, stem }, k) => text === pledges[k]?.text && stem === pledges[k]?.stem);
  return agree ? document.units : pledges;
}
