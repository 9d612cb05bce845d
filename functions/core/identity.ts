import { sha256 } from "./ids.ts";
import type { Alignment, LedgerPledge, Pledge, PledgeId, UploadId } from "./model.ts";

/**
 * Gives every pledge its identity. A pledge that continues one of the version before keeps that pledge's
 * id: same, modified and moved ones do; of a split, the first part does; a merged one keeps the first
 * of its sources. Every other pledge gets a new id, derived from its upload and position.
 *
 * @param pledges the new version's pledges, in document order
 * @param previous the pledges of the version before, in document order; empty for a first version
 * @param alignment from `previous` to `pledges`
 */
export function identifyPledges(
  upload: UploadId,
  pledges: readonly Pledge[],
  previous: readonly LedgerPledge[],
  alignment: Alignment,
): LedgerPledge[] {
  const inherited = new Map<number, PledgeId>();
  for (const link of alignment) {
    const [from] = link.before;
    const [to] = link.after;
    const source = from === undefined ? undefined : previous[from];
    if (source !== undefined && to !== undefined) inherited.set(to, source.id);
  }
  return pledges.map((pledge, position) => ({
    ...pledge,
    position,
    id: inherited.get(position) ?? newPledgeId(upload, position),
  }));
}

function newPledgeId(upload: UploadId, position: number): PledgeId {
  return `p-${sha256(`${upload}\n${position}`).slice(0, 16)}` as PledgeId;
}
