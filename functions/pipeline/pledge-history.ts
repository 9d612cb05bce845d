import { historyOf, type PledgeHistory, relatives } from "../core/history.ts";
import type { PledgeId } from "../core/model.ts";
import type { PledgeEvent } from "../core/pledge-events.ts";
import type { Store } from "../ports.ts";

/** Pledges of one family that are read: one request each. Real families have a handful. */
const MAX_PLEDGES = 50;

/** What histories are read from. */
export type HistoryStore = Pick<Store, "histories"> & {
  readonly versions: Pick<Store["versions"], "withdrawals">;
};

/**
 * One pledge through all versions of its manifesto, with every pledge it was split into, merged with or came from,
 * and theirs; null if there is no such pledge. Reads generation by generation, and no more than fifty pledges.
 */
export async function pledgeHistory(
  { histories, versions }: HistoryStore,
  pledge: PledgeId,
): Promise<PledgeHistory | null> {
  const known = new Set([pledge]);
  const events: PledgeEvent[] = [];
  let complete = true;
  for (let generation = [pledge]; generation.length > 0; ) {
    const read = (await Promise.all(generation.map((id) => histories.of(id)))).flat();
    events.push(...read);
    const fresh = relatives(read).filter((id) => !known.has(id));
    generation = fresh.slice(0, MAX_PLEDGES - known.size);
    complete &&= generation.length === fresh.length;
    for (const id of generation) known.add(id);
  }
  const [first] = events;
  if (first === undefined) return null;
  return historyOf(pledge, events, await versions.withdrawals(first.manifesto), complete);
}
