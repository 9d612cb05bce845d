import { sha256 } from "./ids.ts";
import type { Alignment, LedgerPledge, Pledge, PledgeId } from "./model.ts";

/**
 * Gives every pledge its identity. A pledge that continues one of the version before keeps that pledge's
 * id: same, modified and moved ones do; of a split, the first part does; a merged one keeps the first
 * of its sources. Every other pledge gets a new id, derived from its origin and position.
 *
 * @param origin names the list that new ids derive from: the upload, or the upload and the rules of its reading
 * @param pledges the new version's pledges, in document order
 * @param previous the pledges of the version before, in document order; empty for a first version
 * @param alignment from `previous` to `pledges`
 */
export function identifyPledges(
  origin: string,
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
    id: inherited.get(position) ?? newPledgeId(origin, position),
  }));
}

function newPledgeId(origin: string, position: number): PledgeId {
  return `p-${sha256(`${origin}\n${position}`).slice(0, 16)}` as PledgeId;
}
