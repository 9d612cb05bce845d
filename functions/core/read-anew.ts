import { align } from "./align/index.ts";
import { identifyPledges } from "./identity.ts";
import type { ClassifiedDocument, LedgerPledge, ReadingRules, Version } from "./model.ts";
import { pledgesOf } from "./pledges-among.ts";

/**
 * The pledges of a version as other rules find them in its file. Each that continues one of the published pledges
 * keeps that one's id, so that ids go on from version to version whatever the rules; the others get ids of their
 * own, which no reading under yet other rules shares.
 *
 * @param published the version's own pledges, in document order
 */
export function pledgesReadAnew(
  version: Version,
  published: readonly LedgerPledge[],
  document: ClassifiedDocument,
  rules: ReadingRules,
): LedgerPledge[] {
  const found = pledgesOf(document.units);
  const origin = `${version.upload}\n${rules.extract}-${rules.classify}`;
  return identifyPledges(origin, found, published, align(published, found));
}
